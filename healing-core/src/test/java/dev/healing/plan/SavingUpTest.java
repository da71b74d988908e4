package dev.healing.plan;

import static dev.healing.testkit.Situations.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.Assessment;
import dev.healing.assessment.AssessmentBuilder;
import dev.healing.assessment.Intention;
import dev.healing.assessment.SafetyConcern.Known;
import dev.healing.assessment.Situation;
import dev.healing.practice.Cadence;
import dev.healing.practice.FrozenPack;
import dev.healing.practice.Practice;
import dev.healing.relationship.Relationship;
import dev.healing.testkit.PlanValidator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A first step that is woven in, and one thing of 20 to 60 minutes. */
@DisplayName("LAW-14: saving up the minutes of two weeks")
class SavingUpTest {

    private static final Practice STEP = frozen("three-breaths-at-the-door");
    private static final Practice LONG = frozen("values-statement").toBuilder()
            .id("a-long-letter-to-myself")
            .leastMinutes(20)
            .usualMinutes(60)
            .suitsAny(true)
            .build();
    private static final Practice WEEKLY = frozen("good-things-of-my-own").toBuilder()
            .leastMinutes(1)
            .usualMinutes(1)
            .cadence(Cadence.timesAWeek(1))
            .build();

    private static Practice frozen(String id) {
        return FrozenPack.catalog().practice(id).orElseThrow();
    }

    @ParameterizedTest(name = "{0} minutes a week: {2} minutes in week {1}")
    @CsvSource({"10, 2, 20", "13, 2, 25", "19, 2, 35", "20, 1, 20", "40, 1, 40"})
    void asLongAsTwoWeeksHoldItAndNoLongerThanNeeded(int minutes, int week, int each) {
        Plan plan = plan(minutes, today -> today, STEP, LONG);

        assertThat(plan.sessions())
                .filteredOn(session -> session.practice().equals(LONG.id()))
                .singleElement()
                .satisfies(session -> {
                    assertThat(session.week()).isEqualTo(week);
                    assertThat(session.minutesEach()).isEqualTo(each);
                    assertThat(savesUp(session)).isEqualTo(minutes < 20);
                });
        assertThat(plan.notes().contains(Note.LITTLE_TIME)).isEqualTo(minutes < 30);
    }

    @Test
    void whatTwoWeeksCannotHoldIsLeftOutForTime() {
        assertThat(plan(9, today -> today, STEP, LONG).omissions())
                .filteredOn(omission -> omission.practice().equals(LONG.id()))
                .flatExtracting(Omission::reasons)
                .extracting(Reason::kind)
                .containsExactly(Reason.Kind.NO_TIME);
    }

    @Test
    void weeksThatHoldSomethingElseAreNotSavedUp() {
        Plan plan = plan(10, today -> today, STEP, LONG, WEEKLY);

        assertThat(plan.sessions()).anyMatch(session -> session.practice().equals(WEEKLY.id()));
        assertThat(plan.sessions()).noneMatch(SavingUpTest::savesUp);
    }

    @Test
    @DisplayName("INV-35: nobody saves up in danger, or while they only look")
    void neverInDangerAndNotWhileLooking() {
        assertThat(plan(10, today -> today.addConcern(Known.FEAR_OF_OTHER.concern()), STEP, LONG)
                        .sessions())
                .noneMatch(SavingUpTest::savesUp);
        assertThat(plan(10, today -> today.desireToGrow(5).intention(Intention.UNDECIDED), STEP, LONG)
                        .sessions())
                .noneMatch(SavingUpTest::savesUp);
    }

    private static boolean savesUp(Session session) {
        return session.reasons().stream().anyMatch(reason -> reason.kind() == Reason.Kind.SAVES_UP);
    }

    private static Plan plan(int minutes, UnaryOperator<AssessmentBuilder> change, Practice... practices) {
        AssessmentBuilder today = Assessment.calmAndWilling(TODAY).toBuilder().weeklyMinutes(minutes);
        Situation situation =
                Situation.of(Relationship.friendsInTouch(), change.apply(today).build());
        HealingPlanner planner = HealingPlanner.using(FrozenPack.vouchingForOnly(List.of(practices)));
        Plan plan = planner.plan(situation);
        assertThat(PlanValidator.faults(situation, planner.catalog(), plan)).isEmpty();
        return plan;
    }
}
