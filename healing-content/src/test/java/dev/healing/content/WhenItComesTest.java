package dev.healing.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.*;
import dev.healing.assessment.SafetyConcern.Known;
import dev.healing.plan.HealingPlanner;
import dev.healing.plan.HelpTopic;
import dev.healing.plan.Omission;
import dev.healing.plan.Plan;
import dev.healing.plan.Session;
import dev.healing.practice.Participation;
import dev.healing.relationship.*;
import dev.healing.testkit.Situations;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a life asks for first comes first, and what it has no room for is not held out. */
class WhenItComesTest {

    private static final HealingPlanner PLANNER =
            HealingPlanner.using(StandardContent.content().catalog());
    private static final int NEVER = 0;

    @Test
    @DisplayName("Whoever told on a friend looks at their own page and drafts a sorry in the first month")
    void whoDidItOwnsItEarly() {
        Plan plan = plan(
                Relationship.friendsInTouch(),
                told().otherWillingness(Willingness.UNSURE)
                        .addHarm(Harm.BROKEN_CONFIDENCE)
                        .harmedBy(HarmedBy.SELF)
                        .heard(Heard.NO)
                        .rehashing(7)
                        .addThirdParty(ThirdParty.GOSSIP)
                        .weeklyMinutes(60));

        assertThat(week(plan, "own-part-inventory")).isBetween(1, 4);
        assertThat(week(plan, "apology-draft")).isBetween(week(plan, "own-part-inventory"), 5);
        assertThat(week(plan, "my-story-with-strength")).isEqualTo(NEVER);
    }

    @Test
    @DisplayName("A parent who was harsh says sorry in one of the first weeks, not one day")
    void aParentSaysSorryEarly() {
        Plan plan = plan(
                Relationship.parentOfYoungChild(),
                told().addHarm(Harm.HARSH_WORDS).harmedBy(HarmedBy.SELF).heard(Heard.NO));

        assertThat(week(plan, "parent-apology-to-child")).isBetween(1, 2);
    }

    @Test
    @DisplayName("Whoever carries the care asks for a free hour in the first weeks, and thanks nobody while unheard")
    void whoCarriesTheCareRestsEarly() {
        AssessmentBuilder carrying = told().otherWillingness(Willingness.UNSURE)
                .addHarm(Harm.UNFAIR_LOAD)
                .addHarm(Harm.BROKEN_PROMISES)
                .harmedBy(HarmedBy.OTHER)
                .addCircumstance(Circumstance.CARING)
                .addCircumstance(Circumstance.MONEY_STRAIN)
                .heaviness(8)
                .weeklyMinutes(60);

        Plan unheard = plan(family(), carrying.heard(Heard.PARTLY));
        assertThat(week(unheard, "asking-for-relief")).isBetween(1, 3);
        assertThat(week(unheard, "specific-thanks")).isEqualTo(NEVER);
        assertThat(week(plan(family(), carrying.heard(Heard.YES)), "specific-thanks"))
                .isPositive();
    }

    @Test
    @DisplayName("Where silence is asked for nothing is planned for talks that there are none of")
    void silenceHasNoTalks() {
        AssessmentBuilder heavy = told().addHarm(Harm.PRIDE)
                .heaviness(9)
                .harmedBy(HarmedBy.SELF)
                .heard(Heard.NO)
                .myHabit(Habit.PUSH)
                .weeklyMinutes(600);
        Relationship inTouch = family();
        Relationship silent =
                family().toBuilder().contact(Contact.NO_CONTACT_REQUESTED).build();

        Plan plan = plan(silent, heavy.otherWillingness(Willingness.UNWILLING));
        assertThat(plan.sessions())
                .extracting(Session::practice)
                .isNotEmpty()
                .doesNotContain("heavy-light-balance", "ego-noticing-log");
        assertThat(plan(inTouch, heavy).sessions())
                .extracting(Session::practice)
                .contains("heavy-light-balance", "ego-noticing-log");
    }

    @Test
    @DisplayName("INV-32: who begins late after a betrayal comes to understanding it, led by someone trained for it")
    void aLateBeginnerReachesUnderstanding() {
        AssessmentBuilder later = told().addHarm(Harm.BETRAYAL)
                .betrayalOn(Situations.TODAY.minusDays(370))
                .deceitOngoing(Answer.NO)
                .harmedBy(HarmedBy.OTHER)
                .heard(Heard.YES)
                .weeklyMinutes(120);

        Plan plan = plan(Relationship.coupleLivingTogether(), later);
        assertThat(plan.sessions())
                .filteredOn(session -> session.practice().equals("betrayal-meaning"))
                .isNotEmpty()
                .allMatch(Session::supported)
                .allMatch(session -> session.participation() == Participation.TOGETHER)
                .allMatch(session -> session.week() > week(plan, "professional-choice"));
        assertThat(week(plan, "professional-choice")).isPositive();
        assertThat(week(plan, "betrayal-stabilise")).isEqualTo(NEVER);
    }

    @Test
    @DisplayName(
            "INV-13: hands on the throat have help of their own besides a doctor, and a lost pregnancy does not hear of them")
    void helpSpeaksOfWhatHappened() {
        Relationship couple = Relationship.coupleLivingTogether();

        assertThat(plan(couple, told().addConcern(Known.STRANGULATION.concern()))
                        .help())
                .contains(HelpTopic.STRANGULATION, HelpTopic.MEDICAL);
        assertThat(plan(couple, told().addCircumstance(Circumstance.PREGNANCY_OR_LOSS))
                        .help())
                .contains(HelpTopic.MEDICAL, HelpTopic.GRIEF)
                .doesNotContain(HelpTopic.STRANGULATION);
        assertThat(StandardContent.content()
                        .guidebook(Locale.ENGLISH)
                        .letter(plan(couple, told().addCircumstance(Circumstance.PREGNANCY_OR_LOSS)))
                        .toText())
                .contains("A doctor.")
                .doesNotContain("throat");
    }

    @Test
    @DisplayName("A child of parents who part is sent to an adult they trust, not to the law; an adult is told of both")
    void aChildDoesNotSettleAParting() {
        Relationship withParent = Relationship.builder()
                .kind(RelationshipKind.PARENT_CHILD)
                .role(Role.CHILD)
                .self(Person.of(AgeGroup.TEEN))
                .other(Person.of(AgeGroup.ADULT))
                .contact(Contact.OCCASIONAL)
                .build();
        AssessmentBuilder parting = told().addCircumstance(Circumstance.SEPARATING);

        assertThat(plan(withParent, parting).help())
                .startsWith(HelpTopic.YOUTH, HelpTopic.TRUSTED_ADULT)
                .doesNotContain(HelpTopic.LEGAL);
        assertThat(plan(Relationship.coupleLivingTogether(), parting).help()).contains(HelpTopic.LEGAL);
    }

    @Test
    @DisplayName("Peace with what one did is not held out until someone who forgets, or has died, says they feel heard")
    void nobodyWaitsForWhoCannotAnswer() {
        Relationship forgetting = Relationship.builder()
                .kind(RelationshipKind.PARENT_CHILD)
                .role(Role.CHILD)
                .self(Person.of(AgeGroup.ADULT))
                .other(Person.builder()
                        .ageGroup(AgeGroup.ADULT)
                        .capacity(Capacity.LACKING)
                        .build())
                .contact(Contact.LIVING_TOGETHER)
                .build();
        AssessmentBuilder sorry = told().addHarm(Harm.HARSH_WORDS)
                .harmedBy(HarmedBy.SELF)
                .heard(Heard.NO)
                .addCircumstance(Circumstance.DEMENTIA);

        String waits = "Making peace with what you did";
        assertThat(letter(forgetting, sorry)).contains("What can wait").doesNotContain(waits);
        assertThat(letter(family(), sorry)).contains(waits);
    }

    @Test
    @DisplayName("Nobody reads that food, sleep or a slow breath can wait")
    void whatSteadiesNeverWaits() {
        Relationship mourned =
                family().toBuilder().bond(Bond.OTHER_DIED).contact(Contact.NONE).build();
        for (Relationship bond : List.of(mourned, family(), Relationship.friendsInTouch())) {
            Plan plan = plan(bond, told().weeklyMinutes(15));
            String waits = letter(bond, told().weeklyMinutes(15));

            assertThat(plan.omissions())
                    .extracting(Omission::practice)
                    .containsAnyOf("food-sleep-air", "slow-breathing", "name-the-feeling");
            assertThat(waits.substring(waits.indexOf("What can wait")))
                    .doesNotContain("\"Food, sleep, air\"", "\"Slow breathing\"", "\"Name the feeling\"");
        }
    }

    private static String letter(Relationship bond, AssessmentBuilder today) {
        return StandardContent.content()
                .guidebook(Locale.ENGLISH)
                .letter(plan(bond, today))
                .toText();
    }

    /** The first week of a practice, or {@link #NEVER}. */
    private static int week(Plan plan, String practice) {
        return plan.sessions().stream()
                .filter(session -> session.practice().equals(practice))
                .mapToInt(Session::week)
                .min()
                .orElse(NEVER);
    }

    private static Plan plan(Relationship bond, AssessmentBuilder today) {
        return PLANNER.plan(Situation.of(bond, today.build()));
    }

    private static AssessmentBuilder told() {
        return Assessment.calmAndWilling(Situations.TODAY).toBuilder();
    }

    private static Relationship family() {
        return Relationship.coupleLivingTogether().toBuilder()
                .kind(RelationshipKind.FAMILY)
                .build();
    }
}
