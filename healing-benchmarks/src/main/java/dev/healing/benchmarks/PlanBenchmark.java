package dev.healing.benchmarks;

import dev.healing.assessment.Situation;
import dev.healing.content.StandardContent;
import dev.healing.plan.HealingPlanner;
import dev.healing.plan.Plan;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A whole plan from the standard catalogue, and its floor. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PlanBenchmark {

    /** Shared by all threads, as in an app. */
    @State(Scope.Benchmark)
    public static class Shared {

        /** What is planned. */
        @Param
        public Cases situation = Cases.TYPICAL;

        private HealingPlanner planner =
                HealingPlanner.using(StandardContent.content().catalog());
        private List<Situation> situations = List.of();
        private List<Plan> answers = List.of();

        /** Draws the situations and plans them once. */
        @Setup
        public void plan() {
            situations = situation.situations();
            answers = situations.stream().map(planner::plan).toList();
            for (int i = 0; i < answers.size(); i++) {
                if (!Floor.rebuilt(answers.get(i)).equals(answers.get(i))) {
                    throw new IllegalStateException("the floor does not give the same plan");
                }
            }
        }
    }

    /** Whose turn it is. */
    @State(Scope.Thread)
    public static class Turn {

        private int next;

        private int of(int count) {
            next = next + 1 < count ? next + 1 : 0;
            return next;
        }
    }

    /** The planner. */
    @Benchmark
    public Plan plan(Shared shared, Turn turn) {
        return shared.planner.plan(shared.situations.get(turn.of(shared.situations.size())));
    }

    /** The floor of the same plan. */
    @Benchmark
    public Plan floor(Shared shared, Turn turn) {
        return Floor.rebuilt(shared.answers.get(turn.of(shared.answers.size())));
    }
}
