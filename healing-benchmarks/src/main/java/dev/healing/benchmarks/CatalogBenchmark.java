package dev.healing.benchmarks;

import dev.healing.assessment.Situation;
import dev.healing.plan.HealingPlanner;
import dev.healing.plan.Plan;
import dev.healing.plan.Selection;
import dev.healing.practice.Catalog;
import dev.healing.testkit.Situations;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How the cost grows with the catalogue, for the typical situation. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class CatalogBenchmark {

    /** The number of practices. */
    @Param({"150", "1500", "15000"})
    public int practices = 150;

    private final Situation situation = TypicalCase.situation(Situations.TODAY);
    private Catalog catalog = LargeCatalog.of(0);
    private HealingPlanner planner = HealingPlanner.using(catalog);
    private Selection selection = new Selection(planner);
    private Plan answer = planner.plan(situation);

    /** Makes the catalogue. */
    @Setup
    public void grow() {
        catalog = LargeCatalog.of(practices);
        planner = HealingPlanner.using(catalog);
        selection = new Selection(planner);
        answer = planner.plan(situation);
    }

    /** Findings, triage and permission of every practice. */
    @Benchmark
    public int select() {
        return selection.permitted(situation);
    }

    /** The whole plan. */
    @Benchmark
    public Plan plan() {
        return planner.plan(situation);
    }

    /** The floor of the same plan. */
    @Benchmark
    public Plan floor() {
        return Floor.rebuilt(answer);
    }
}
