package dev.healing.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.*;
import dev.healing.assessment.SafetyConcern.Known;
import dev.healing.plan.HealingPlanner;
import dev.healing.plan.HelpTopic;
import dev.healing.plan.Plan;
import dev.healing.plan.Planned;
import dev.healing.relationship.*;
import dev.healing.testkit.Situations;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whom the packaged practices are for: people to whom one of them would be the wrong step, and who do not get it. */
class WhoItIsForTest {

    private static final HealingPlanner PLANNER =
            HealingPlanner.using(StandardContent.content().catalog());

    @Test
    @DisplayName("Finding one's own words is for who was hurt or gives in, not for who did the hurt")
    void ownWordsAreForWhoWasHurt() {
        AssessmentBuilder hurt = told().addHarm(Harm.NEGLECT).heard(Heard.NO);

        assertThat(practices(couple(), hurt.harmedBy(HarmedBy.OTHER))).contains("finding-my-voice");
        assertThat(practices(couple(), hurt.harmedBy(HarmedBy.SELF))).doesNotContain("finding-my-voice");
        assertThat(practices(couple(), hurt.myHabit(Habit.GIVE_IN).weeklyMinutes(600)))
                .contains("finding-my-voice");
        assertThat(practices(couple(), hurt.addConcern(Known.I_HARMED.concern())))
                .doesNotContain("finding-my-voice");
    }

    @Test
    @DisplayName("INV-31: whoever betrayed draws no limits and lists no light topics days after it")
    void whoBetrayedDrawsNoLimits() {
        AssessmentBuilder fresh = told().addHarm(Harm.BETRAYAL)
                .betrayalOn(Situations.TODAY.minusDays(3))
                .deceitOngoing(Answer.NO)
                .heard(Heard.NO)
                .weeklyMinutes(600);

        assertThat(practices(couple(), fresh.harmedBy(HarmedBy.SELF)))
                .contains("stop-and-tell-truth")
                .doesNotContain("what-i-stand-for", "boundary-draft", "light-topic-list", "finding-my-voice");
        assertThat(practices(couple(), fresh.harmedBy(HarmedBy.OTHER)))
                .contains("what-i-stand-for", "boundary-draft")
                .doesNotContain("light-topic-list");
    }

    @Test
    @DisplayName("Nobody is asked to see sense in being turned away for who they are")
    void nobodySeesSenseInBeingTurnedAway() {
        AssessmentBuilder notHeard = told().heard(Heard.NO).myHabit(Habit.PUSH).weeklyMinutes(600);

        assertThat(practices(family(), notHeard.harmedBy(HarmedBy.SELF))).contains("validation-first");
        assertThat(practices(family(), notHeard.harmedBy(HarmedBy.OTHER).addHarm(Harm.REJECTED_FOR_WHO_I_AM)))
                .doesNotContain("validation-first");
    }

    @Test
    @DisplayName("After a death: nothing of one who did harm is kept alive, and no helpline is called about them")
    void oneWhoDidHarmAndDied() {
        Relationship mourned =
                family().toBuilder().bond(Bond.OTHER_DIED).contact(Contact.NONE).build();
        Plan plan = plan(mourned, told());
        Plan afterHarm = plan(mourned, told().addConcern(Known.PAST_ABUSE_BY_THIS_PERSON.concern()));

        assertThat(practices(plan)).contains("keeping-them-in-my-days");
        assertThat(practices(afterHarm)).doesNotContain("keeping-them-in-my-days");
        assertThat(afterHarm.help())
                .contains(HelpTopic.VICTIM_SUPPORT, HelpTopic.GRIEF)
                .containsAll(plan.help())
                .doesNotContain(HelpTopic.DOMESTIC_ABUSE);
        assertThat(plan(family(), told().addConcern(Known.PAST_ABUSE_BY_THIS_PERSON.concern()))
                        .help())
                .contains(HelpTopic.DOMESTIC_ABUSE);
    }

    @Test
    @DisplayName("INV-03, INV-10: while safety is open nobody who gives in practises standing firm or regrets")
    void nobodyStandsFirmWhileSafetyIsOpen() {
        AssessmentBuilder open = told().safetyAnswered(SafetyAnswered.PARTLY)
                .myHabit(Habit.GIVE_IN)
                .heard(Heard.NO)
                .harmedBy(HarmedBy.OTHER)
                .addCircumstance(Circumstance.COMING_OUT)
                .weeklyMinutes(600);

        assertThat(practices(family(), open))
                .isNotEmpty()
                .doesNotContain(
                        "if-then-trigger-plan",
                        "finding-my-voice",
                        "what-i-stand-for",
                        "boundary-draft",
                        "not-up-for-debate",
                        "self-compassion-letter");
    }

    @Test
    @DisplayName("Waiting without chasing is for who sent a word and has no answer, and does not want to end it")
    void waitingIsForWhoSentAWord() {
        AssessmentBuilder asked = told().invitationsUnanswered(1).lastInvitedOn(Situations.TODAY.minusDays(20));

        assertThat(practices(friends(), asked.otherWillingness(Willingness.UNKNOWN)))
                .contains("silence-is-not-a-no-yet");
        assertThat(practices(friends(), asked.otherWillingness(Willingness.NOT_NOW)))
                .doesNotContain("silence-is-not-a-no-yet");
        assertThat(practices(
                        friends(), asked.otherWillingness(Willingness.UNKNOWN).intention(Intention.TO_END)))
                .doesNotContain("silence-is-not-a-no-yet");
        assertThat(practices(
                        friends(), told().otherWillingness(Willingness.UNKNOWN).invitationsUnanswered(0)))
                .doesNotContain("silence-is-not-a-no-yet");
    }

    @Test
    @DisplayName("What is not up for debate is who somebody is, not every quarrel about values, nor what one did")
    void whoSomebodyIsIsNotUpForDebate() {
        AssessmentBuilder hurt = told().otherWillingness(Willingness.UNSURE)
                .harmedBy(HarmedBy.OTHER)
                .addHarm(Harm.VALUES_CLASH)
                .addThirdParty(ThirdParty.FAMILY_PRESSURE);

        assertThat(practices(family(), hurt)).doesNotContain("not-up-for-debate");
        assertThat(practices(family(), hurt.addHarm(Harm.REJECTED_FOR_WHO_I_AM)))
                .contains("not-up-for-debate");
        assertThat(practices(family(), hurt.harmedBy(HarmedBy.SELF))).doesNotContain("not-up-for-debate");
    }

    @Test
    @DisplayName("A step-parent begins with warmth, and whoever meets under supervision prepares the visit")
    void whatTheirBondIsAboutComesFirst() {
        Relationship step =
                Relationship.parentOfYoungChild().toBuilder().tie(Tie.STEP).build();
        Relationship watched = Relationship.parentOfYoungChild().toBuilder()
                .other(Person.of(AgeGroup.TEEN))
                .contact(Contact.SUPERVISED)
                .build();
        AssessmentBuilder strained = told().heard(Heard.NO)
                .coping(Coping.STRAINED)
                .addHarm(Harm.HARSH_WORDS)
                .weeklyMinutes(60);

        assertThat(practices(
                        step,
                        strained.damage(Damage.CRACK)
                                .desireToGrow(6)
                                .harmedBy(HarmedBy.BOTH)
                                .addHarm(Harm.LEFT_OUT)
                                .myHabit(Habit.PUSH)
                                .addCircumstance(Circumstance.STEP_FAMILY)))
                .contains("warmth-before-rules");
        assertThat(practices(
                        watched,
                        told().heard(Heard.NO)
                                .coping(Coping.STRAINED)
                                .harmedBy(HarmedBy.SELF)
                                .addHarm(Harm.NEGLECT)
                                .weeklyMinutes(60)))
                .contains("visiting-well");
    }

    @Test
    @DisplayName("The help for a hard week is at hand from the first day, and in no later week")
    void aHardWeekIsNotPlannedForLater() {
        Plan plan = plan(friends(), told().addCircumstance(Circumstance.BEREAVEMENT));

        assertThat(plan.sessions()).extracting(Planned::practice).doesNotContain("the-first-week-after");
        assertThat(plan.atHand()).extracting(Planned::practice).contains("the-first-week-after");
    }

    @Test
    @DisplayName("INV-09: whoever harms owns it beside those who help to stop, and not before calling them")
    void owningComesAfterCalling() {
        Situation situation = Situation.of(
                couple(), told().addConcern(Known.I_HARMED.concern()).build());
        Situation declined = Situation.builder()
                .from(situation)
                .addDeclined("call-a-change-programme")
                .build();

        assertThat(practices(PLANNER.plan(situation))).contains("call-a-change-programme", "owning-what-i-did");
        assertThat(practices(PLANNER.plan(declined))).doesNotContain("owning-what-i-did");
    }

    private static ImmutableSet<String> practices(Relationship bond, AssessmentBuilder today) {
        return practices(plan(bond, today));
    }

    private static ImmutableSet<String> practices(Plan plan) {
        return Stream.<Planned>concat(plan.sessions().stream(), plan.atHand().stream())
                .map(Planned::practice)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Plan plan(Relationship bond, AssessmentBuilder today) {
        return PLANNER.plan(Situation.of(bond, today.build()));
    }

    private static AssessmentBuilder told() {
        return Assessment.calmAndWilling(Situations.TODAY).toBuilder();
    }

    private static Relationship couple() {
        return Relationship.coupleLivingTogether();
    }

    private static Relationship friends() {
        return Relationship.friendsInTouch();
    }

    private static Relationship family() {
        return couple().toBuilder().kind(RelationshipKind.FAMILY).build();
    }
}
