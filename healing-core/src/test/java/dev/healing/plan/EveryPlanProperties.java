package dev.healing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.Finding;
import dev.healing.assessment.Situation;
import dev.healing.practice.Reach;
import dev.healing.practice.Topic;
import dev.healing.testkit.Situations;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The validator over situations of every sort: structure and the laws of the seed. */
class EveryPlanProperties {

    @Provide
    Arbitrary<Situation> any() {
        return Situations.any();
    }

    @Provide
    Arbitrary<Situation> calm() {
        return Situations.calm();
    }

    @Property(seed = "20261128")
    @Label("INV-01, LAW-13, LAW-14, LAW-17, LAW-18: every situation has one plan, and it keeps every law")
    void everySituationHasOneGoodPlan(@ForAll("any") Situation situation) {
        Plan plan = Lab.plan(situation);

        Statistics.label("path").collect(plan.decision().path());
        Statistics.label("path").coverage(coverage -> {
            for (Path path : Path.values()) {
                coverage.check(path).percentage(percent -> percent > 2);
            }
        });
    }

    @Property(seed = "20261128")
    @Label("LAW-01, LAW-03, LAW-04, LAW-07, LAW-09: healing together keeps its order, and looking back its share")
    void healingTogetherKeepsItsOrder(@ForAll("calm") Situation situation) {
        Plan plan = Lab.plan(situation);

        Statistics.label("joint")
                .collect(plan.sessions().stream()
                        .anyMatch(s -> s.participation() == dev.healing.practice.Participation.TOGETHER));
        Statistics.label("joint").coverage(c -> c.check(true).percentage(percent -> percent > 10));
        Statistics.label("looks back").collect(plan.lookingBackUntil().isPresent());
        Statistics.label("looks back").coverage(c -> c.check(true).percentage(percent -> percent > 5));
    }

    @Property(seed = "20261128")
    @Label("LAW-02: without contact own work only, and it is said that the bond itself is not mended")
    void withoutContactOwnWorkOnly(@ForAll("any") Situation situation) {
        Plan plan = Lab.plan(situation);
        boolean out = Lab.standing(situation)
                .hasAny(dev.healing.assessment.Findings.of(
                        Finding.NO_CONTACT, Finding.SILENCE_ASKED, Finding.COURT_ORDER));
        Statistics.collect(out);
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 3));

        if (out) {
            assertThat(plan.sessions())
                    .allMatch(s -> s.reaches() == Reach.NONE
                            || s.topics().contains(Topic.INVITATION)
                            || s.topics().contains(Topic.PARTING));
            assertThat(plan.notes())
                    .matches(notes -> plan.decision().path() == Path.SAFETY_FIRST
                            || notes.contains(Note.BOND_NOT_REPAIRED_ALONE));
        }
    }
}
