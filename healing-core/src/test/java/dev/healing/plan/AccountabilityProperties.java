package dev.healing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Finding;
import dev.healing.assessment.SafetyConcern.Known;
import dev.healing.assessment.Situation;
import dev.healing.practice.Topic;
import dev.healing.testkit.Situations;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What comes first for a person who did or does harm. */
class AccountabilityProperties {

    private static final String TURNING_TO_HELP = "call-a-change-programme";
    private static final String LEAVING_IN_PEACE = "leave-them-in-peace";

    /** With less in a week the call takes the minutes of two. */
    private static final int MINUTES_OF_A_CALL = 5;

    @Provide
    Arbitrary<Situation> harmed() {
        return Combinators.combine(Situations.any(), Arbitraries.of(3, 4, 5, 9, 10, 15, 21, 30, 59, 60, 120, 600))
                .as((situation, minutes) ->
                        Lab.with(situation, a -> a.weeklyMinutes(minutes).addConcern(Known.I_HARMED.concern())))
                .filter(situation -> Lab.standing(situation).form() == Form.ACCOUNTABILITY);
    }

    @Property(seed = "20261128", tries = 500)
    @Label(
            "INV-09, LAW-18: who did harm turns to help in the first week, beside the first step, before anything lighter")
    void turningToHelpComesFirst(@ForAll("harmed") Situation situation) {
        Plan plan = Lab.plan(situation);
        boolean child = Lab.standing(situation).has(Finding.SELF_UNDER_13);
        boolean time = situation.newest().weeklyMinutes() >= MINUTES_OF_A_CALL;
        Statistics.label("time, not a child").collect(time && !child);
        Statistics.label("time, not a child").coverage(c -> c.check(true).percentage(percent -> percent > 50));
        Statistics.label("little time").collect(!time && !child);
        Statistics.label("little time").coverage(c -> c.check(true).percentage(percent -> percent > 5));

        if (!child) {
            assertThat(plan.sessions().get(0).reasons().get(0).kind()).isEqualTo(Reason.Kind.ENTRY);
            assertThat(inWeeks(plan, time ? 1 : 2)).contains(TURNING_TO_HELP);
            assertThat(plan.help()).contains(HelpTopic.PEOPLE_WHO_HARM);
        }
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-09: from the first week on the other is left in peace")
    void theOtherIsLeftInPeace(@ForAll("harmed") Situation situation) {
        boolean open = Lab.permitted(situation).stream()
                .anyMatch(tags -> tags.practice().id().equals(LEAVING_IN_PEACE));
        Statistics.collect(open);
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 50));

        if (open) {
            assertThat(inWeeks(Lab.plan(situation), 1)).contains(LEAVING_IN_PEACE);
        }
    }

    @Provide
    Arbitrary<Situation> harming() {
        return Combinators.combine(Situations.any(), Arbitraries.of(5, 10, 15, 30, 59, 60, 120, 600))
                .as((situation, minutes) ->
                        Lab.with(situation, a -> a.weeklyMinutes(minutes).addConcern(Known.I_AM_HARMING.concern())))
                .filter(situation -> !Lab.standing(situation).has(Finding.SELF_UNDER_13));
    }

    @Property(seed = "20261128", tries = 500)
    @Label("INV-09: whoever harms now finds a step that helps to stop it; in the first week, if they are in no danger")
    void whoHarmsNowTurnsToHelpToo(@ForAll("harming") Situation situation) {
        Plan plan = Lab.plan(situation);
        boolean onlyThat = ImmutableSet.copyOf(plan.decision().reasons())
                .equals(ImmutableSet.of(Finding.I_AM_HARMING, Finding.DANGER));
        boolean time = situation.newest().weeklyMinutes() >= 15;
        Statistics.label("only that").collect(onlyThat);
        Statistics.label("only that").coverage(c -> c.check(true).percentage(percent -> percent > 10));
        Statistics.label("in danger, too").collect(time && !onlyThat);
        Statistics.label("in danger, too").coverage(c -> c.check(true).percentage(percent -> percent > 10));

        assertThat(plan.help()).contains(HelpTopic.PEOPLE_WHO_HARM);
        if (onlyThat) {
            assertThat(inWeeks(plan, 1)).contains(TURNING_TO_HELP);
        }
        if (time) {
            assertThat(plan.sessions()).anyMatch(session -> session.topics().contains(Topic.ACCOUNTABILITY));
        }
    }

    @Provide
    Arbitrary<Situation> inDanger() {
        return Situations.inDanger();
    }

    @Property(seed = "20261128", tries = 500)
    @Label("INV-09, INV-05: who is in danger and also harms keeps a step towards their own safety in the first week")
    void ownSafetyGivesNoWay(@ForAll("inDanger") Situation situation) {
        ImmutableSet<String> safety = stepsToSafety(Lab.plan(situation));
        Statistics.collect(!safety.isEmpty());
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 30));

        if (!safety.isEmpty()) {
            Situation both = Lab.with(situation, a -> a.addConcern(Known.I_AM_HARMING.concern()));
            assertThat(stepsToSafety(Lab.plan(both))).containsAnyElementsOf(safety);
        }
    }

    private static ImmutableSet<String> stepsToSafety(Plan plan) {
        return plan.sessions().stream()
                .filter(session -> session.week() == 1 && session.topics().contains(Topic.SAFETY))
                .map(Session::practice)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<String> inWeeks(Plan plan, int weeks) {
        return plan.sessions().stream()
                .filter(session -> session.week() <= weeks)
                .map(Session::practice)
                .collect(ImmutableSet.toImmutableSet());
    }
}
