package dev.healing.content.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.assessment.Situation;
import dev.healing.content.StandardContent;
import dev.healing.plan.Form;
import dev.healing.plan.HealingPlanner;
import dev.healing.plan.Plan;
import dev.healing.relationship.AgeGroup;
import dev.healing.relationship.Contact;
import dev.healing.relationship.Person;
import dev.healing.relationship.Relationship;
import dev.healing.relationship.RelationshipKind;
import dev.healing.testkit.Situations;
import net.jqwik.api.Arbitraries;
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

    @Provide
    Arbitrary<Situation> ofTeenagers() {
        Relationship teenager = Relationship.builder()
                .kind(RelationshipKind.PARENT_CHILD)
                .self(Person.of(AgeGroup.TEEN))
                .other(Person.of(AgeGroup.ADULT))
                .contact(Contact.LIVING_TOGETHER)
                .build();
        return Arbitraries.oneOf(Situations.any(), Situations.calm())
                .map(situation -> Situation.builder()
                        .from(situation)
                        .relationship(teenager)
                        .build());
    }

    @Property(seed = "20261128", tries = 600)
    @Label("INV-12: a child hurt by a parent hears it outside of danger, too; whoever tells of harm of theirs, nowhere")
    void aChildHearsIt(@ForAll("ofTeenagers") Situation situation) {
        Findings findings = PLANNER.findings(situation);
        Plan plan = PLANNER.plan(situation);
        boolean child = findings.has(Finding.MINOR_CHILD)
                && findings.has(Finding.THEY_HURT_ME)
                && plan.decision().form() == Form.ONE_SIDED;
        boolean harms = findings.hasAny(MINE);
        Statistics.label("child").collect(child);
        Statistics.label("child").coverage(c -> c.check(true).percentage(percent -> percent > 1));
        Statistics.label("harms").collect(harms);
        Statistics.label("harms").coverage(c -> c.check(true).percentage(percent -> percent > 1));

        Language.shipped().forEach(language -> {
            boolean says = language.signs()
                    .has("not-your-fault", language.guidebook().letter(plan).toString());
            assertThat(says && harms).isFalse();
            assertThat(says || !child).isTrue();
        });
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
