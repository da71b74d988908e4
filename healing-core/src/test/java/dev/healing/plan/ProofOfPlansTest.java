package dev.healing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ConcurrentHashMultiset;
import com.google.common.collect.Multiset;
import dev.healing.assessment.Situation;
import dev.healing.practice.FrozenPack;
import dev.healing.testkit.PlanValidator;
import dev.healing.testkit.SeededSituations;
import dev.healing.testkit.Told;
import dev.healing.testkit.reference.ReferenceTriage.Outcome;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Order, weeks and minutes are not proved: a great many drawn plans are read by the validator, a million in the proof. */
class ProofOfPlansTest {

    private static final boolean ALL = Boolean.getBoolean("proof");
    private static final int PLANS = ALL ? 1_000_000 : 1_000;
    /** Other situations than other tests draw. */
    private static final long FROM = 1_000_000_000;

    @Test
    @DisplayName(
            "LAW-01 to LAW-18, INV-05, INV-17, INV-35, INV-36, INV-46: the validator finds no fault in any of them")
    void noPlanHasAFault() {
        HealingPlanner planner = HealingPlanner.using(FrozenPack.catalog());
        Multiset<Outcome> reached = ConcurrentHashMultiset.create();
        Stopwatch watch = Stopwatch.createStarted();
        LongStream.range(FROM, FROM + PLANS).parallel().forEach(number -> {
            Situation situation = SeededSituations.number(number);
            Plan plan = planner.plan(situation);
            List<String> faults = PlanValidator.faults(situation, planner.catalog(), plan);
            if (!faults.isEmpty()) {
                throw new AssertionError("situation " + number + " has " + faults + "\n" + Told.by(situation));
            }
            reached.add(new Outcome(plan.decision().path(), plan.decision().form()));
        });
        assertThat(reached.elementSet()).containsExactlyInAnyOrderElementsOf(Outcomes.ALL);
        if (ALL) {
            System.out.printf("Plans: %,d drawn and read in %s%n", PLANS, watch);
            reached.entrySet().forEach(each -> System.out.printf("  %,14d %s%n", each.getCount(), each.getElement()));
        }
    }
}
