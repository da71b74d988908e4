package dev.healing.benchmarks;

import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Situation;
import dev.healing.content.StandardContent;
import dev.healing.plan.HealingPlanner;
import dev.healing.plan.Selection;
import dev.healing.practice.Catalog;
import dev.healing.practice.Practice;
import dev.healing.testkit.reference.ReferencePermission;
import dev.healing.testkit.reference.ReferencePermission.Verdict;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Triage and permission of the mix, and a plain second reading of the same rules. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
public class SelectionBenchmark {

    private final Catalog catalog = StandardContent.content().catalog();
    private final Selection selection = new Selection(HealingPlanner.using(catalog));
    private final ImmutableSet<String> ofUnderstanding = ReferencePermission.ofUnderstanding(catalog);
    private final List<Situation> situations = Cases.MIX.situations();
    private int next;

    private Situation inTurn() {
        next = next + 1 < situations.size() ? next + 1 : 0;
        return situations.get(next);
    }

    /** The planner's. */
    @Benchmark
    public int planner() {
        return selection.permitted(inTurn());
    }

    /** The tests' own, from the raw answers. */
    @Benchmark
    public int reference() {
        ReferencePermission permission = ReferencePermission.in(inTurn(), ofUnderstanding);
        int permitted = 0;
        for (Practice practice : catalog.practices().values()) {
            permitted +=
                    permission.on(practice, catalog.isVouched(practice.id())).verdict() == Verdict.PERMITTED ? 1 : 0;
        }
        return permitted;
    }
}
