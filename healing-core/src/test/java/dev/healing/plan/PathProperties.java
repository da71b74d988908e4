package dev.healing.plan;

import static dev.healing.assessment.Finding.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Intention;
import dev.healing.assessment.SafetyAnswered;
import dev.healing.assessment.Situation;
import dev.healing.practice.Topic;
import dev.healing.relationship.Bond;
import dev.healing.testkit.Situations;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What looking, letting go and working alone leave out, whatever a pack holds. */
class PathProperties {

    @Provide
    Arbitrary<Situation> undecided() {
        return Situations.any()
                .map(situation -> Lab.with(
                        situation, a -> a.intention(Intention.UNDECIDED).desireToGrow(5)));
    }

    @Provide
    Arbitrary<Situation> unfinished() {
        return Situations.calm().map(situation -> Lab.with(situation, a -> a.safetyAnswered(SafetyAnswered.PARTLY)));
    }

    @Provide
    Arbitrary<Situation> over() {
        return Situations.any()
                .flatMap(situation -> Arbitraries.of(Bond.class)
                        .map(bond -> Lab.withBond(
                                Lab.with(situation, a -> a.intention(Intention.TO_END)), b -> b.bond(bond))));
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-35: while someone looks, nothing is done together, asked or pushed, for four weeks at most")
    void reflectingDoesNotPush(@ForAll("undecided") Situation situation) {
        boolean reflects = Lab.plan(situation).decision().path() == Path.REFLECT;
        Statistics.collect(reflects);
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 6));

        if (reflects) {
            reflects(situation);
            assertThat(BarePractices.permitted(situation))
                    .allMatch(tags -> !tags.everyday()
                            || tags.about(Topics.of(Topic.TALK_SAFETY, Topic.PAUSE, Topic.CARING))
                            || Lab.standing(situation).form() == Form.UNFINISHED);
        }
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-35, INV-03: nor while the safety section is open, when nobody's own part is asked for")
    void unfinishedDoesNotPush(@ForAll("unfinished") Situation situation) {
        boolean open = Lab.standing(situation).form() == Form.UNFINISHED;
        Statistics.collect(open);
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 10));

        if (open) {
            reflects(situation);
            assertThat(BarePractices.permitted(situation)).noneMatch(tags -> tags.about(Topic.OWN_PART));
        }
    }

    private static void reflects(Situation situation) {
        Standing standing = Lab.standing(situation);
        Plan plan = Lab.plan(situation);
        assertThat(BarePractices.permitted(situation))
                .isNotEmpty()
                .noneMatch(tags -> tags.joint(standing)
                        || tags.asks()
                        || tags.heavy()
                        || tags.about(Topics.of(
                                Topic.STAY_PUSH, Topic.INVITATION, Topic.PARTING, Topic.AFFECTION, Topic.CONFRONT)));
        assertThat(plan.weeks()).isLessThanOrEqualTo(4);
        assertThat(plan.notes()).contains(Note.RECHECK);
        for (int week = 1; week <= plan.weeks(); week++) {
            int now = week;
            assertThat(plan.sessions().stream()
                            .filter(session -> session.week() == now)
                            .mapToInt(Session::minutes)
                            .sum())
                    .isLessThanOrEqualTo(30);
        }
    }

    @Property(seed = "20261128", tries = 500)
    @Label("INV-36: letting go invites nobody back; grief, a farewell, the practical side and help are there")
    void lettingGoInvitesNobodyBack(@ForAll("over") Situation situation) {
        Plan plan = Lab.plan(situation);
        Form form = plan.decision().form();
        Statistics.collect(form);
        Statistics.coverage(c -> {
            c.check(Form.PARTING).percentage(percent -> percent > 5);
            c.check(Form.REMEMBERING).percentage(percent -> percent > 2);
        });

        if (form == Form.PARTING || form == Form.REMEMBERING) {
            ImmutableList<Tags> permitted = BarePractices.permitted(situation);
            assertThat(permitted)
                    .isNotEmpty()
                    .noneMatch(tags -> tags.joint(Lab.standing(situation))
                            || tags.about(Topics.of(
                                    Topic.INVITATION,
                                    Topic.TRUST,
                                    Topic.SHARED_GOAL,
                                    Topic.APOLOGY,
                                    Topic.AFFECTION,
                                    Topic.STAY_PUSH)))
                    .allMatch(tags -> !tags.reaches() || tags.about(Topic.PARTING));
            assertThat(Lab.permitted(situation)).anyMatch(tags -> tags.about(Topics.of(Topic.GRIEF, Topic.PARTING)));
            assertThat(plan.help()).isNotEmpty();
        }
        if (form == Form.REMEMBERING) {
            assertThat(BarePractices.permitted(situation)).noneMatch(Tags::reaches);
            assertThat(plan.help()).contains(HelpTopic.GRIEF);
        }
    }

    @Property(seed = "20261128", tries = 300)
    @Label(
            "LAW-02, INV-17: own work is alone, whatever the pack; a minor child's word and a parent's small things apart")
    void ownWorkIsAlone(@ForAll("any") Situation situation) {
        Standing standing = Lab.standing(situation);
        boolean own = standing.path() == Path.OWN_WORK && !standing.has(PARENT_OF_MINOR);
        Statistics.collect(own);
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 3));

        if (own) {
            assertThat(BarePractices.permitted(situation)).noneMatch(tags -> tags.joint(standing));
        }
    }

    @Provide
    Arbitrary<Situation> any() {
        return Situations.any();
    }
}
