package dev.healing.plan;

import static dev.healing.assessment.Finding.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Findings;
import dev.healing.assessment.HarmedBy;
import dev.healing.assessment.SafetyConcern.Known;
import dev.healing.assessment.Situation;
import dev.healing.practice.BondKind;
import dev.healing.practice.Reach;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import dev.healing.relationship.AgeGroup;
import dev.healing.relationship.Person;
import dev.healing.relationship.RelationshipKind;
import dev.healing.testkit.Situations;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Children and young people: what a grown-up begins, and what is never asked of the younger one. */
class MinorProperties {

    @Provide
    Arbitrary<Situation> any() {
        return Situations.any();
    }

    /** Parent and child of every age, half of them on calm days. */
    @Provide
    Arbitrary<Situation> parentsAndChildren() {
        return Situations.any()
                .flatMap(situation -> Arbitraries.of(AgeGroup.CHILD, AgeGroup.TEEN)
                        .map(age -> Lab.withBond(
                                situation,
                                b -> b.kind(RelationshipKind.PARENT_CHILD)
                                        .role(java.util.Optional.empty())
                                        .self(Person.of(AgeGroup.ADULT))
                                        .other(Person.of(age)))));
    }

    @Provide
    Arbitrary<Situation> childrenAndParents() {
        return parentsAndChildren().map(MinorProperties::seenByTheChild);
    }

    private static Situation seenByTheChild(Situation situation) {
        return Lab.withBond(
                situation,
                b -> b.self(situation.relationship().other())
                        .other(situation.relationship().self()));
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-20: with a minor child every step is written for the parent, and the parent begins it")
    void theParentBegins(@ForAll("parentsAndChildren") Situation situation) {
        Plan plan = Lab.plan(situation);
        boolean reaches = plan.sessions().stream().anyMatch(session -> session.reaches() != Reach.NONE);
        Statistics.collect(reaches);
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 6));

        assertThat(plan.kind()).isEqualTo(BondKind.PARENT_OF_MINOR);
        assertThat(Lab.chosen(plan))
                .extracting(Lab::practice)
                .allMatch(practice -> practice.kinds().contains(BondKind.PARENT_OF_MINOR))
                .noneMatch(practice -> practice.topics().contains(Topic.CHILD_ACTS));
        assertThat(plan.decision().form()).isNotIn(Form.ONE_SIDED, Form.FULL, Form.SMALL, Form.AFTER_BETRAYAL);
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-20, INV-21: a minor child opens no talk about the hurt, signs nothing and owes nothing")
    void aChildOwesNothing(@ForAll("childrenAndParents") Situation situation) {
        ImmutableList<Tags> permitted = BarePractices.permitted(situation);
        Statistics.collect(permitted.stream().anyMatch(Tags::reaches));
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 3));

        assertThat(permitted)
                .noneMatch(tags -> tags.about(
                        Topics.of(Topic.CHILD_ACTS, Topic.OWN_PART, Topic.FORGIVE, Topic.STAY_PUSH, Topic.CONFRONT)));
        assertThat(Lab.plan(situation).sessions())
                .noneMatch(session -> session.topics().contains(Topic.SHARED_GOAL)
                        || (session.topics().contains(Topic.ACKNOWLEDGING)
                                && session.participation() == dev.healing.practice.Participation.TOGETHER));
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-21, INV-22: a minor is not confronted, and a child carries nothing between the grown-ups")
    void noChildIsSent(@ForAll("any") Situation situation) {
        ImmutableList<Tags> permitted = BarePractices.permitted(situation);
        boolean minor = Lab.standing(situation).has(OTHER_MINOR);
        Statistics.collect(minor);
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 6));

        assertThat(permitted).isNotEmpty().noneMatch(tags -> tags.about(Topic.CHILD_ACTS));
        assertThat(permitted).noneMatch(tags -> minor && tags.about(Topic.CONFRONT));
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-24: no bare practice touches a minor self or is secret; under 13 alone, light, and to find ground")
    void noPracticeOfAnyPackReachesAChild(@ForAll("any") Situation situation) {
        Findings f = Lab.PLANNER.findings(situation);
        ImmutableList<Tags> permitted = BarePractices.permitted(situation);
        Statistics.collect(f.has(SELF_UNDER_13));
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 2));

        if (f.has(SELF_MINOR)) {
            assertThat(permitted)
                    .noneMatch(tags -> tags.practice().touch() != Touch.NONE || tags.about(Topic.KEEP_PRIVATE));
        }
        if (f.has(SELF_UNDER_13)) {
            assertThat(permitted)
                    .allMatch(tags -> !tags.reaches()
                            && !tags.heavy()
                            && tags.about(Topics.of(Topic.STEADYING, Topic.CALMING, Topic.TRUSTED_PERSON)));
        }
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-23: a child at risk comes first, sure or unsure, whoever causes it")
    void aChildAtRiskComesFirst(
            @ForAll("any") Situation situation, @ForAll boolean sure, @ForAll boolean mine, @ForAll HarmedBy by) {
        Situation atRisk = Lab.with(situation, a -> {
            a.harmedBy(by);
            a = sure ? a.addConcern(Known.CHILD_AT_RISK.concern()) : a.addConcernsUnsure(Known.CHILD_AT_RISK.concern());
            return mine ? a.addConcern(Known.I_AM_HARMING.concern()) : a;
        });
        Plan plan = Lab.plan(atRisk);

        assertThat(plan.decision().path()).isEqualTo(Path.SAFETY_FIRST);
        assertThat(plan.help()).contains(HelpTopic.CHILD_PROTECTION);
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-91: between an adult and somebody else's child no bare practice is done together, asked or touching")
    void nothingPrivateWhateverThePack(@ForAll("any") Situation situation, @ForAll boolean family) {
        Situation bond = Lab.withBond(
                situation,
                b -> b.kind(family ? RelationshipKind.FAMILY : RelationshipKind.FRIENDSHIP)
                        .self(Person.of(AgeGroup.ADULT))
                        .other(Person.of(AgeGroup.TEEN)));
        Standing standing = Lab.standing(bond);

        assertThat(BarePractices.permitted(bond))
                .isNotEmpty()
                .noneMatch(tags ->
                        tags.joint(standing) || tags.asks() || tags.practice().touch() != Touch.NONE);
    }
}
