package dev.healing.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.Situation;
import dev.healing.plan.HealingPlanner;
import dev.healing.plan.Path;
import dev.healing.plan.Plan;
import dev.healing.plan.Planned;
import dev.healing.practice.Cadence.Rhythm;
import dev.healing.practice.Catalog;
import dev.healing.testkit.PlanValidator;
import dev.healing.testkit.Situations;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Plans over the packaged practices, as a person gets them: every law holds, and there are words for all of it. */
class LivePlanProperties {

    private static final Catalog CATALOG = StandardContent.content().catalog();
    private static final HealingPlanner PLANNER = HealingPlanner.using(CATALOG);
    private static final Guidebook GUIDEBOOK = StandardContent.content().guidebook(Locale.ENGLISH);

    @Provide
    Arbitrary<Situation> any() {
        return Situations.any();
    }

    @Provide
    Arbitrary<Situation> inDanger() {
        return Situations.inDanger();
    }

    @Property(seed = "20261128", tries = 1000)
    @Label("INV-01, LAW-13, LAW-14, LAW-17: with the packaged practices every law holds, and every plan has its letter")
    void everyPlanKeepsEveryLawAndHasItsLetter(@ForAll("any") Situation situation) {
        Plan plan = PLANNER.plan(situation);
        Statistics.collect(plan.decision().path());
        Statistics.coverage(coverage -> {
            for (Path path : Path.values()) {
                coverage.check(path).percentage(percent -> percent > 1);
            }
        });

        assertThat(PlanValidator.faults(situation, CATALOG, plan)).isEmpty();
        Letter letter = GUIDEBOOK.letter(plan);
        assertThat(letter.sections()).isNotEmpty();
        assertThat(letter.toString()).doesNotContain("null");
        plan.sessions()
                .forEach(session -> assertThat(GUIDEBOOK.explain(session.reasons(), plan.kind()))
                        .isNotBlank());
    }

    @Property(seed = "20261128", tries = 300)
    @Label(
            "INV-11, INV-14: in danger no packaged practice is for both, and none seeks a relative who may be the danger")
    void noCounsellingForBothInDanger(@ForAll("inDanger") Situation situation) {
        Plan plan = PLANNER.plan(situation);

        assertThat(Stream.<Planned>concat(plan.sessions().stream(), plan.atHand().stream())
                        .map(Planned::practice))
                .doesNotContain(
                        "mediator-session", "neutral-supporter-choice", "professional-choice", "fair-shares-talk");
        assertThat(plan.atHand())
                .allMatch(ready -> CATALOG.practice(ready.practice())
                                .orElseThrow()
                                .cadence()
                                .rhythm()
                        == Rhythm.AS_NEEDED);
    }
}
