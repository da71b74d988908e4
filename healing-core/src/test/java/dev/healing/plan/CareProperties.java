package dev.healing.plan;

import static dev.healing.assessment.Finding.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Findings;
import dev.healing.assessment.Intention;
import dev.healing.assessment.Situation;
import dev.healing.assessment.Willingness;
import dev.healing.practice.Reach;
import dev.healing.practice.Topic;
import dev.healing.relationship.AgeGroup;
import dev.healing.relationship.Capacity;
import dev.healing.relationship.Contact;
import dev.healing.relationship.Person;
import dev.healing.relationship.RelationshipKind;
import dev.healing.relationship.Role;
import dev.healing.testkit.Situations;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** People who cannot agree, and hands and hugs. */
class CareProperties {

    private static final Set<Contact> IN_PERSON = Set.of(Contact.LIVING_TOGETHER, Contact.REGULAR, Contact.OCCASIONAL);

    @Provide
    Arbitrary<Situation> any() {
        return Situations.any();
    }

    @Provide
    Arbitrary<Situation> calm() {
        return Situations.calm();
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-27: who cannot agree is asked for no agreement and no part of theirs; the plan is about caring")
    void whoCannotAgreeIsNotAsked(@ForAll("calm") Situation situation, @ForAll boolean self) {
        Situation lacking = Lab.withBond(
                situation,
                b -> self
                        ? b.self(lacking(situation.relationship().self()))
                        : b.other(lacking(situation.relationship().other())));
        Standing standing = Lab.standing(lacking);
        boolean parents = standing.has(PARENT_OF_MINOR) && !self;
        Statistics.collect(standing.form());
        Statistics.coverage(c -> c.check(Form.CARING).percentage(percent -> percent > 10));
        ImmutableList<Tags> permitted = BarePractices.permitted(lacking);

        if (!standing.has(PARENT_OF_MINOR)) {
            assertThat(permitted).noneMatch(tags -> tags.joint(standing) || tags.asks() || tags.intimate());
        }
        assertThat(permitted).isNotEmpty().noneMatch(tags -> self && tags.about(Topic.OWN_PART));
        boolean toEnd = situation.newest().intention().equals(Optional.of(Intention.TO_END));
        assertThat(standing.together() && !parents).isFalse();
        assertThat(standing.form() == Form.UNDECIDED && !toEnd).isFalse();
    }

    @Property(seed = "20261128", tries = 300)
    @Label(
            "INV-27, INV-21: a child whose parent cannot agree works alone and is no carer, nor is such a parent asked to lead")
    void noChildCarries(@ForAll("calm") Situation situation, @ForAll Role role, @ForAll boolean teen) {
        Person child = Person.of(teen ? AgeGroup.TEEN : AgeGroup.CHILD);
        Person parent = lacking(Person.of(AgeGroup.ADULT));
        Situation lacking = Lab.withBond(
                situation,
                b -> b.kind(RelationshipKind.PARENT_CHILD)
                        .role(role)
                        .self(role == Role.CHILD ? child : parent)
                        .other(role == Role.CHILD ? parent : child));
        Plan plan = Lab.plan(lacking);
        Statistics.collect(plan.decision().form());
        Statistics.coverage(c -> {
            c.check(Form.ONE_SIDED).percentage(percent -> percent > 20);
            c.check(Form.PARENT_LED).percentage(percent -> percent > 20);
        });

        assertThat(plan.decision().path()).isNotEqualTo(Path.HEAL_TOGETHER);
        assertThat(plan.decision().form()).isNotEqualTo(Form.CARING);
        assertThat(Lab.chosen(plan))
                .isNotEmpty()
                .noneMatch(planned -> planned.topics().contains(Topic.CARING) && role == Role.CHILD)
                .noneMatch(planned -> planned.reaches() == Reach.ASKS);
    }

    private static Person lacking(Person person) {
        return Person.builder().from(person).capacity(Capacity.LACKING).build();
    }

    @Property(seed = "20261128", tries = 400)
    @Label("INV-93: a hand or a hug only in person, in calm, without danger or limit, never after a no or from a minor")
    void comfortIsAskedFor(@ForAll("calm") Situation situation) {
        boolean comfort = BarePractices.permitted(situation).stream().anyMatch(Tags::comfort);
        Statistics.collect(comfort);
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 5));

        if (comfort) {
            Findings f = Lab.PLANNER.findings(situation);
            assertThat(situation.newest().conflictHeat().orElse(10)).isLessThan(8);
            assertThat(situation.relationship().contact().filter(IN_PERSON::contains))
                    .isPresent();
            assertThat(situation.newest().otherWillingness()).isNotEqualTo(Optional.of(Willingness.UNWILLING));
            assertThat(f.hasAny(Findings.of(CONCERN_ABOUT_US, TOUCH_LIMIT, SELF_MINOR, AGE_MISSING, STAGE_STABILISE)))
                    .isFalse();
            assertThat(!f.has(OTHER_MINOR) || f.has(PARENT_OF_MINOR)).isTrue();
        }
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-93: comfort is never planned beside danger, and never comforts the grown-up at a child's cost")
    void comfortIsNeverTaken(@ForAll("any") Situation situation) {
        Plan plan = Lab.plan(situation);
        Findings f = Lab.PLANNER.findings(situation);
        boolean danger = f.hasAny(Findings.of(DANGER, MUTUAL_AGGRESSION, SELF_HARM, OTHER_MAY_DIE));
        Statistics.collect(danger);
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 6));

        assertThat(Lab.chosen(plan)).allMatch(planned -> !danger || planned.touch() == dev.healing.practice.Touch.NONE);
        assertThat(Lab.chosen(plan))
                .allMatch(planned -> !f.has(SELF_MINOR) || planned.touch() == dev.healing.practice.Touch.NONE);
    }
}
