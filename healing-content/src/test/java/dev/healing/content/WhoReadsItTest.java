package dev.healing.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.*;
import dev.healing.assessment.SafetyConcern.Known;
import dev.healing.plan.HealingPlanner;
import dev.healing.plan.HelpTopic;
import dev.healing.plan.Note;
import dev.healing.plan.Plan;
import dev.healing.plan.Session;
import dev.healing.relationship.*;
import dev.healing.testkit.Situations;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What would be true for others and would hurt whoever reads it: it is not in their plan, or not in their letter. */
class WhoReadsItTest {

    private static final HealingPlanner PLANNER =
            HealingPlanner.using(StandardContent.content().catalog());

    @Test
    @DisplayName("Whoever fears somebody is sent to no door; a child with no time has a rest of its own")
    void noDoorWhereSomebodyIsFeared() {
        Plan afraid =
                plan(couple(), told().addConcern(Known.FEAR_OF_OTHER.concern()).weeklyMinutes(0));
        Plan child = plan(
                parentOf(AgeGroup.TEEN, Contact.LIVING_TOGETHER),
                told().addConcern(Known.FEAR_OF_OTHER.concern()).weeklyMinutes(0));

        assertThat(afraid.sessions())
                .extracting(Session::practice)
                .isNotEmpty()
                .doesNotContain("three-breaths-at-the-door");
        assertThat(child.sessions())
                .extracting(Session::practice)
                .contains("two-minutes-for-me")
                .doesNotContain("three-breaths-at-the-door");
        assertThat(plan(couple(), told().weeklyMinutes(0)).sessions())
                .extracting(Session::practice)
                .containsAnyOf("three-breaths-at-the-door", "two-minutes-for-me");
    }

    @Test
    @DisplayName("Whoever was hurt and not heard is not asked to see the other's sense, nor to regret")
    void noLessonForTheHurt() {
        AssessmentBuilder hurt = told().heard(Heard.PARTLY).myHabit(Habit.PUSH).weeklyMinutes(600);

        assertThat(plan(couple(), hurt.harmedBy(HarmedBy.OTHER)).sessions())
                .extracting(Session::practice)
                .doesNotContain("validation-first", "self-compassion-letter");
        assertThat(plan(couple(), hurt.harmedBy(HarmedBy.SELF)).sessions())
                .extracting(Session::practice)
                .containsAnyOf("validation-first", "self-compassion-letter");
    }

    @Test
    @DisplayName("A parent who only visits is not sent to rest from a care they do not have")
    void noRestFromACareOneDoesNotHave() {
        AssessmentBuilder spent = told().coping(Coping.STRAINED).weeklyMinutes(600);
        Plan visiting = plan(childOf(Contact.SUPERVISED), spent);
        Plan athome = plan(childOf(Contact.LIVING_TOGETHER), spent);

        assertThat(visiting.help()).contains(HelpTopic.PARENTING).doesNotContain(HelpTopic.CARERS);
        assertThat(athome.help()).contains(HelpTopic.PARENTING, HelpTopic.CARERS);
        assertThat(visiting.sessions()).extracting(Session::practice).doesNotContain("asking-for-relief");
        assertThat(athome.sessions()).extracting(Session::practice).contains("asking-for-relief");
    }

    @Test
    @DisplayName("Where the bond has ended no stage after the betrayal is held out")
    void noStageAfterAnEnd() {
        AssessmentBuilder betrayed = told().addHarm(Harm.BETRAYAL)
                .betrayalOn(Situations.TODAY.minusDays(20))
                .deceitOngoing(Answer.NO)
                .harmedBy(HarmedBy.OTHER)
                .weeklyMinutes(120);
        Plan left = plan(
                couple().toBuilder()
                        .bond(Bond.ENDED_BY_OTHER)
                        .contact(Contact.NONE)
                        .build(),
                betrayed.otherWillingness(Willingness.UNWILLING));
        Plan goingOn = plan(couple(), betrayed.otherWillingness(Willingness.WILLING));

        assertThat(left.notes()).doesNotContain(Note.STABILISE_NOW);
        assertThat(goingOn.notes()).contains(Note.STABILISE_NOW);
        assertThat(left.sessions()).extracting(Session::practice).isNotEmpty().doesNotContain("after-the-blow");
        assertThat(goingOn.sessions()).extracting(Session::practice).contains("after-the-blow");
    }

    @Test
    @DisplayName(
            "INV-09: no reason in the letter of who harmed can be read as an excuse; their child is asked for nothing")
    void noExcuseForWhoHarmed() {
        AssessmentBuilder harmed = told().addConcern(Known.I_HARMED.concern())
                .addHarm(Harm.HARSH_WORDS)
                .harmedBy(HarmedBy.SELF)
                .coping(Coping.STRAINED);

        assertThat(letter(childOf(Contact.LIVING_TOGETHER), harmed))
                .contains("your child for an answer", "Calling a change programme")
                .doesNotContain("Why: Harsh words", "Why: Being a parent");
        assertThat(letter(couple(), harmed)).contains("the one you hurt").doesNotContain("Why: Harsh words");
    }

    @Test
    @DisplayName("While a loss is fresh it is no problem to be looked at together")
    void aFreshLossIsNoProblem() {
        AssessmentBuilder apart = told().brokenBy(Cause.CIRCUMSTANCES).weeklyMinutes(120);

        assertThat(plan(couple(), apart).sessions())
                .extracting(Session::practice)
                .contains("us-two-against-the-problem");
        assertThat(plan(couple(), apart.addCircumstance(Circumstance.BEREAVEMENT))
                        .sessions())
                .extracting(Session::practice)
                .doesNotContain("us-two-against-the-problem", "novel-activity", "next-version-picture");
    }

    private static String letter(Relationship bond, AssessmentBuilder today) {
        return StandardContent.content()
                .guidebook(Locale.ENGLISH)
                .letter(plan(bond, today))
                .toText();
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

    private static Relationship childOf(Contact contact) {
        return Relationship.parentOfYoungChild().toBuilder().contact(contact).build();
    }

    private static Relationship parentOf(AgeGroup self, Contact contact) {
        return Relationship.builder()
                .kind(RelationshipKind.PARENT_CHILD)
                .role(Role.CHILD)
                .self(Person.of(self))
                .other(Person.of(AgeGroup.ADULT))
                .contact(contact)
                .build();
    }
}
