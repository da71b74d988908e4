package dev.healing.content.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.assessment.Situation;
import dev.healing.content.StandardContent;
import dev.healing.plan.HealingPlanner;
import dev.healing.testkit.Situations;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Who hears in a letter that it is not their fault: whoever tells of harm done to them, and nobody who tells of harm of theirs. */
class NotYourFaultProperties {

    private static final HealingPlanner PLANNER =
            HealingPlanner.using(StandardContent.content().catalog());
    private static final Findings MINE = Findings.of(Finding.I_HARMED, Finding.I_AM_HARMING, Finding.MUTUAL_AGGRESSION);
    private static final Findings DONE_TO_ME = Findings.copyOf(SafetyTexts.HARMED)
            .minus(Findings.of(Finding.WEAPON, Finding.PAST_ABUSE_BY_THIS_PERSON, Finding.PAST_ABUSE_BY_SOMEONE_ELSE));

    @Provide
    Arbitrary<Situation> inDanger() {
        return Situations.inDanger();
    }

    @Property(seed = "20261128", tries = 500)
    @Label("INV-12: the letter says it is not their fault to who was harmed, never to who harms")
    void whoHearsIt(@ForAll("inDanger") Situation situation) {
        Findings findings = PLANNER.findings(situation);
        boolean harms = findings.hasAny(MINE);
        boolean harmed = findings.hasAny(DONE_TO_ME) && !harms;
        Statistics.label("harms").collect(harms);
        Statistics.label("harms").coverage(c -> c.check(true).percentage(percent -> percent > 5));
        Statistics.label("harmed").collect(harmed);
        Statistics.label("harmed").coverage(c -> c.check(true).percentage(percent -> percent > 20));

        Language.shipped().forEach(language -> {
            String letter = language.guidebook().letter(PLANNER.plan(situation)).toString();
            boolean says = language.signs().has("not-your-fault", letter);
            assertThat(says && harms).as(letter).isFalse();
            assertThat(says || !harmed).as(letter).isTrue();
        });
    }
}
