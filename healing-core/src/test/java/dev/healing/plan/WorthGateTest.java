package dev.healing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.Answer;
import dev.healing.assessment.Assessment;
import dev.healing.assessment.AssessmentBuilder;
import dev.healing.assessment.Circumstance;
import dev.healing.assessment.Coping;
import dev.healing.assessment.Intention;
import dev.healing.assessment.Situation;
import dev.healing.assessment.SituationBuilder;
import dev.healing.relationship.Relationship;
import dev.healing.testkit.Situations;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** INV-34: every cell of the worth gate, on a day when all else would lead to healing together. */
@DisplayName("INV-34: worth is asked, never scored")
class WorthGateTest {

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("cells")
    void everyCell(String case_, UnaryOperator<AssessmentBuilder> today, Form expected) {
        assertThat(form(today)).isEqualTo(expected);
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                cell("a clear wish", a -> a, Form.FULL),
                cell("I want to end it", a -> a.intention(Intention.TO_END), Form.PARTING),
                cell(
                        "to end, though the wish is high",
                        a -> a.intention(Intention.TO_END).desireToGrow(9),
                        Form.PARTING),
                cell(
                        "to end, in a hot quarrel",
                        a -> a.intention(Intention.TO_END).conflictHeat(8),
                        Form.UNDECIDED),
                cell(
                        "to end, heat not told",
                        a -> a.intention(Intention.TO_END).conflictHeat(OptionalInt.empty()),
                        Form.UNDECIDED),
                cell(
                        "to end, though not coping",
                        a -> a.intention(Intention.TO_END).coping(Coping.NOT_COPING),
                        Form.PARTING),
                cell("all gone", WorthGateTest::allGone, Form.PARTING),
                cell("all gone, but I want to try", a -> allGone(a).intention(Intention.TO_TRY), Form.UNDECIDED),
                cell("all gone, not coping", a -> allGone(a).coping(Coping.NOT_COPING), Form.UNDECIDED),
                cell("all gone, coping not told", a -> allGone(a).coping(Optional.empty()), Form.UNDECIDED),
                cell("all gone, low mood", a -> allGone(a).addCircumstance(Circumstance.LOW_MOOD), Form.UNDECIDED),
                cell(
                        "all gone, after a death",
                        a -> allGone(a).addCircumstance(Circumstance.BEREAVEMENT),
                        Form.UNDECIDED),
                cell("all gone, heat 8", a -> allGone(a).conflictHeat(8), Form.UNDECIDED),
                cell("all gone, heat 7", a -> allGone(a).conflictHeat(7), Form.PARTING),
                cell("joy unsure among what is gone", a -> allGone(a).everJoy(Answer.UNSURE), Form.UNDECIDED),
                cell("lift unsure among what is gone", a -> allGone(a).everLifted(Answer.UNSURE), Form.UNDECIDED),
                cell("love 3 among what is gone", a -> allGone(a).loveRemains(3), Form.UNDECIDED),
                cell("wish not told", a -> a.desireToGrow(OptionalInt.empty()), Form.UNDECIDED),
                cell("wish 2, to try", a -> a.desireToGrow(2), Form.UNDECIDED),
                cell("wish 3, to try", a -> a.desireToGrow(3), Form.FULL),
                cell("wish 6, to try", a -> a.desireToGrow(6), Form.FULL),
                cell("wish 6, no word", a -> a.desireToGrow(6).intention(Optional.empty()), Form.UNDECIDED),
                cell("wish 6, undecided", a -> a.desireToGrow(6).intention(Intention.UNDECIDED), Form.UNDECIDED),
                cell("wish 7, no word", a -> a.desireToGrow(7).intention(Optional.empty()), Form.FULL),
                cell("wish 7, undecided", a -> a.desireToGrow(7).intention(Intention.UNDECIDED), Form.FULL),
                cell("wish 8, love 2", a -> a.loveRemains(2), Form.UNDECIDED),
                cell("wish 8, love 3", a -> a.loveRemains(3), Form.FULL),
                cell("wish 8, nothing told of worth", WorthGateTest::nothingTold, Form.UNDECIDED),
                cell("wish 8, joy and lift unsure", a -> nothingTold(a).everJoy(Answer.UNSURE), Form.UNDECIDED),
                cell("wish 8, joy told", a -> nothingTold(a).everJoy(Answer.YES), Form.FULL),
                cell("wish 8, lift told", a -> nothingTold(a).everLifted(Answer.NO), Form.FULL));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("histories")
    void everyHistory(String case_, UnaryOperator<SituationBuilder> history, Form expected) {
        Situation today = situation(a -> a);
        assertThat(form(history.apply(today.toBuilder()).build())).isEqualTo(expected);
    }

    static Stream<Arguments> histories() {
        return Stream.of(
                history("wish 4 a month ago", 30, 4, 2, Form.FULL),
                history("wish 3 a month ago swings by 5", 30, 3, 2, Form.UNDECIDED),
                history("wish 3 ninety days ago swings", 90, 3, 2, Form.UNDECIDED),
                history("wish 3 ninety-one days ago is past", 91, 3, 2, Form.FULL),
                history("wish 0 on a hot day does not count", 30, 0, 8, Form.FULL));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("lowHistories")
    void everyLowHistory(String case_, UnaryOperator<SituationBuilder> history, Form expected) {
        Situation low = situation(a -> a.desireToGrow(1).intention(Optional.empty()));
        assertThat(form(history.apply(low.toBuilder()).build())).isEqualTo(expected);
    }

    static Stream<Arguments> lowHistories() {
        return Stream.of(
                history("low for the first time", 0, -1, 2, Form.UNDECIDED),
                history("low 13 days ago", 13, 2, 2, Form.UNDECIDED),
                history("low 14 days ago", 14, 2, 2, Form.PARTING),
                history("3 fourteen days ago is not low", 14, 3, 2, Form.UNDECIDED),
                Arguments.of(
                        "low, then 4, then low",
                        (UnaryOperator<SituationBuilder>)
                                s -> s.addAssessment(day(30, 1, 2)).addAssessment(day(10, 4, 2)),
                        Form.UNDECIDED),
                Arguments.of(
                        "low, then 3, then low",
                        (UnaryOperator<SituationBuilder>)
                                s -> s.addAssessment(day(30, 1, 2)).addAssessment(day(10, 3, 2)),
                        Form.PARTING));
    }

    private static Arguments cell(String name, UnaryOperator<AssessmentBuilder> today, Form expected) {
        return Arguments.of(name, today, expected);
    }

    private static Arguments history(String name, int daysAgo, int wish, int heat, Form expected) {
        UnaryOperator<SituationBuilder> history = s -> wish < 0 ? s : s.addAssessment(day(daysAgo, wish, heat));
        return Arguments.of(name, history, expected);
    }

    private static Assessment day(int daysAgo, int wish, int heat) {
        return Assessment.calmAndWilling(Situations.TODAY.minusDays(daysAgo)).toBuilder()
                .desireToGrow(wish)
                .conflictHeat(heat)
                .build();
    }

    private static AssessmentBuilder allGone(AssessmentBuilder today) {
        return today.everJoy(Answer.NO)
                .everLifted(Answer.NO)
                .loveRemains(2)
                .desireToGrow(2)
                .intention(Optional.empty());
    }

    private static AssessmentBuilder nothingTold(AssessmentBuilder today) {
        return today.everJoy(Optional.empty()).everLifted(Optional.empty()).loveRemains(OptionalInt.empty());
    }

    private static Form form(UnaryOperator<AssessmentBuilder> today) {
        return form(situation(today));
    }

    private static Form form(Situation situation) {
        return Lab.plan(situation).decision().form();
    }

    private static Situation situation(UnaryOperator<AssessmentBuilder> today) {
        Assessment calm = Assessment.calmAndWilling(Situations.TODAY);
        return Situation.of(
                Relationship.coupleLivingTogether(),
                today.apply(calm.toBuilder()).build());
    }
}
