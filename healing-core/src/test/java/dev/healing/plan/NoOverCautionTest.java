package dev.healing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.Answer;
import dev.healing.assessment.Assessment;
import dev.healing.assessment.AssessmentBuilder;
import dev.healing.assessment.Cause;
import dev.healing.assessment.Circumstance;
import dev.healing.assessment.Consent;
import dev.healing.assessment.SafetyAnswered;
import dev.healing.assessment.Situation;
import dev.healing.assessment.TouchConsent;
import dev.healing.practice.Element;
import dev.healing.practice.Participation;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import dev.healing.relationship.Relationship;
import dev.healing.testkit.Situations;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("INV-78: no over-caution")
class NoOverCautionTest {

    @Test
    void aGoodDayGivesAWholePlan() {
        Plan plan = plan(Relationship.coupleLivingTogether(), a -> a);

        assertThat(plan.decision().path()).isEqualTo(Path.HEAL_TOGETHER);
        List<Session> sessions = plan.sessions();
        assertThat(sessions).anyMatch(s -> s.element() == Element.COMMUNICATION && together(s));
        assertThat(sessions).anyMatch(s -> s.topics().contains(Topic.BOUNDARY));
        assertThat(sessions).anyMatch(s -> s.element() == Element.MOVING_FORWARD);
        assertThat(sessions).anyMatch(s -> s.element() == Element.LIGHTNESS_AND_LOVE && together(s));
        assertThat(sessions).anyMatch(s -> s.element() == Element.OWN_WORK);
        assertThat(sessions).anyMatch(s -> s.touch() == Touch.INTIMATE && s.week() > plan.weeks() / 2);
    }

    @Test
    void aGoodDayOfFriendsGivesAWholePlanWithoutTouch() {
        Plan plan = plan(Relationship.friendsInTouch(), a -> a);

        assertThat(plan.decision().path()).isEqualTo(Path.HEAL_TOGETHER);
        assertThat(plan.sessions()).anyMatch(s -> s.element() == Element.LIGHTNESS_AND_LOVE && together(s));
        assertThat(plan.sessions()).noneMatch(s -> s.touch() == Touch.INTIMATE || s.touch() == Touch.SEXUAL);
    }

    @Test
    void oneUnsureAnswerOfFriendsIsNotUndecided() {
        assertThat(plan(Relationship.friendsInTouch(), a -> a.everJoy(Answer.UNSURE))
                        .decision()
                        .path())
                .isEqualTo(Path.HEAL_TOGETHER);
        assertThat(plan(Relationship.friendsInTouch(), a -> a.brokenBy(Cause.UNSURE))
                        .decision()
                        .path())
                .isEqualTo(Path.HEAL_TOGETHER);
    }

    @Test
    void tiredParentsOfANewbornAreNotUndecided() {
        Plan plan = plan(
                Relationship.coupleLivingTogether(),
                a -> a.addCircumstance(Circumstance.NEW_BABY).desireToGrow(6).weeklyMinutes(60));

        assertThat(plan.decision().path()).isEqualTo(Path.HEAL_TOGETHER);
    }

    @Test
    void aParentWithAWishOfFiveIsNotUndecided() {
        Plan plan = plan(Relationship.parentOfYoungChild(), a -> a.desireToGrow(5));

        assertThat(plan.decision().path()).isEqualTo(Path.OWN_WORK);
        assertThat(plan.decision().form()).isEqualTo(Form.PARENT_LED);
    }

    @Test
    void whoAnsweredTheFirstQuestionsGoesOn() {
        Plan plan = plan(Relationship.friendsInTouch(), a -> a.safetyAnswered(SafetyAnswered.CORE));

        assertThat(plan.decision().path()).isEqualTo(Path.HEAL_TOGETHER);
    }

    private static boolean together(Session session) {
        return session.participation() == Participation.TOGETHER;
    }

    private static Plan plan(Relationship bond, UnaryOperator<AssessmentBuilder> today) {
        AssessmentBuilder calm = Assessment.calmAndWilling(Situations.TODAY).toBuilder()
                .consentToTouch(new TouchConsent(Consent.YES, Consent.YES));
        return Lab.plan(Situation.of(bond, today.apply(calm).build()));
    }
}
