package dev.healing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Assessment;
import dev.healing.assessment.AssessmentBuilder;
import dev.healing.assessment.Situation;
import dev.healing.practice.FrozenPack;
import dev.healing.practice.Practice;
import dev.healing.relationship.Relationship;
import dev.healing.relationship.RelationshipBuilder;
import dev.healing.testkit.PlanValidator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Plans over the frozen pack; every plan it makes passes the validator first. */
final class Lab {

    static final HealingPlanner PLANNER = HealingPlanner.using(FrozenPack.catalog());

    private Lab() {}

    static Plan plan(Situation situation) {
        Plan plan = PLANNER.plan(situation);
        assertThat(PlanValidator.faults(situation, PLANNER.catalog(), plan)).isEmpty();
        return plan;
    }

    /** What conditions and gates allow, as the rules see it: the permitted practices on today's path. */
    static ImmutableSet<Tags> permitted(Situation situation) {
        return new Planning(PLANNER, situation)
                .permitted().stream().map(practice -> new Tags(practice, true)).collect(ImmutableSet.toImmutableSet());
    }

    static Standing standing(Situation situation) {
        return new Planning(PLANNER, situation).standing();
    }

    /** The joint, asking and touching practices permitted: what no added danger may add to. The invitation stands apart. */
    static ImmutableSet<String> reachingOut(Situation situation) {
        Standing standing = standing(situation);
        return permitted(situation).stream()
                .filter(tags -> tags.joint(standing) || tags.asks() || tags.intimate())
                .filter(tags -> !tags.about(dev.healing.practice.Topic.INVITATION))
                .map(tags -> tags.practice().id())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** What is in a week or at hand. */
    static ImmutableList<Planned> chosen(Plan plan) {
        return ImmutableList.<Planned>builder()
                .addAll(plan.sessions())
                .addAll(plan.atHand())
                .build();
    }

    static Practice practice(Planned planned) {
        return PLANNER.catalog().practice(planned.practice()).orElseThrow();
    }

    static String ids(ImmutableSet<Tags> tags) {
        return tags.stream().map(Tags::practice).map(Practice::id).collect(Collectors.joining(" "));
    }

    static Situation with(Situation situation, UnaryOperator<AssessmentBuilder> change) {
        Assessment newest = situation.newest();
        return situation.toBuilder()
                .assessments(situation.earlier())
                .addAssessment(change.apply(newest.toBuilder()).build())
                .build();
    }

    static Situation withBond(Situation situation, UnaryOperator<RelationshipBuilder> change) {
        Relationship bond = situation.relationship();
        return situation.toBuilder()
                .relationship(change.apply(bond.toBuilder()).build())
                .build();
    }
}
