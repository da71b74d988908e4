package dev.healing.assessment;

import static dev.healing.assessment.Finding.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.relationship.Relationship;
import dev.healing.testkit.Situations;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("LAW-11, INV-34: what is said of joy, lift, love and the wish, fact by fact")
class WorthFactsTest {

    private static Assessment day(int daysAgo, UnaryOperator<AssessmentBuilder> said) {
        return said.apply(Assessment.calmAndWilling(Situations.TODAY.minusDays(daysAgo)).toBuilder())
                .build();
    }

    private static Assessment wish(int daysAgo, int wish) {
        return day(daysAgo, day -> day.desireToGrow(wish));
    }

    private static Assessment noWish(int daysAgo) {
        return day(daysAgo, day -> day.desireToGrow(OptionalInt.empty()));
    }

    private static Findings read(Assessment... days) {
        return Findings.of(
                Situation.builder()
                        .relationship(Relationship.coupleLivingTogether())
                        .addAssessments(days)
                        .build(),
                Set.of());
    }

    private static Findings today(UnaryOperator<AssessmentBuilder> said) {
        return read(day(0, said));
    }

    @ParameterizedTest
    @CsvSource({"YES, true, false", "NO, false, true", "UNSURE, false, false", ", false, false"})
    void joyAndLift(Answer answer, boolean yes, boolean no) {
        Findings joy = today(day -> day.everJoy(Optional.ofNullable(answer)));
        Findings lift = today(day -> day.everLifted(Optional.ofNullable(answer)));

        assertThat(joy.has(JOY_YES)).isEqualTo(yes);
        assertThat(joy.has(JOY_NO)).isEqualTo(no);
        assertThat(lift.has(LIFTED_YES)).isEqualTo(yes);
        assertThat(lift.has(LIFTED_NO)).isEqualTo(no);
    }

    @ParameterizedTest
    @CsvSource({"0, WISH_LOW", "2, WISH_LOW", "3, WISH_MIDDLE", "6, WISH_MIDDLE", "7, WISH_HIGH", "10, WISH_HIGH"})
    void theWish(int wish, Finding expected) {
        Findings f = read(wish(0, wish));

        assertThat(f.and(Findings.of(WISH_LOW, WISH_MIDDLE, WISH_HIGH, WISH_UNANSWERED)))
                .isEqualTo(Findings.of(expected));
        assertThat(read(noWish(0)).and(Findings.of(WISH_LOW, WISH_MIDDLE, WISH_HIGH, WISH_UNANSWERED)))
                .isEqualTo(Findings.of(WISH_UNANSWERED));
    }

    @Test
    void love() {
        assertThat(today(day -> day.loveRemains(2)).and(Findings.of(LOVE_LOW, LOVE_REMAINS)))
                .isEqualTo(Findings.of(LOVE_LOW));
        assertThat(today(day -> day.loveRemains(3)).and(Findings.of(LOVE_LOW, LOVE_REMAINS)))
                .isEqualTo(Findings.of(LOVE_REMAINS));
        assertThat(today(day -> day.loveRemains(OptionalInt.empty())).hasAny(Findings.of(LOVE_LOW, LOVE_REMAINS)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "3, , , true",
        "2, YES, YES, false",
        ", YES, , true",
        ", NO, , true",
        ", UNSURE, , false",
        ", , YES, true",
        ", , UNSURE, false",
        ", , , false"
    })
    @DisplayName("worth is seen in love, or, where love was not told, in a clear word on joy or lift")
    void worthSeen(Integer love, Answer joy, Answer lift, boolean seen) {
        Findings f = today(day -> day.loveRemains(love == null ? OptionalInt.empty() : OptionalInt.of(love))
                .everJoy(Optional.ofNullable(joy))
                .everLifted(Optional.ofNullable(lift)));

        assertThat(f.has(WORTH_SEEN)).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({"TO_TRY, TO_TRY", "UNDECIDED, UNDECIDED", "TO_END, TO_END"})
    void theWord(Intention word, Finding expected) {
        Findings words = Findings.of(TO_TRY, UNDECIDED, TO_END);

        assertThat(today(day -> day.intention(word)).and(words)).isEqualTo(Findings.of(expected));
        assertThat(today(day -> day.intention(Optional.empty())).hasAny(words)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"LACK_OF_LOVE, false", "CIRCUMSTANCES, true", "MIXED, true"})
    void theCause(Cause cause, boolean circumstances) {
        assertThat(today(day -> day.brokenBy(cause)).has(BROKEN_BY_CIRCUMSTANCES))
                .isEqualTo(circumstances);
    }

    @Test
    @DisplayName("INV-34: a swing is a move of five within ninety days, on days that are not hot")
    void swings() {
        assertThat(read(wish(0, 8), wish(30, 3)).has(WISH_SWINGS)).isTrue();
        assertThat(read(wish(0, 3), wish(30, 8)).has(WISH_SWINGS)).isTrue();
        assertThat(read(wish(0, 8), wish(30, 4)).has(WISH_SWINGS)).isFalse();
        assertThat(read(wish(0, 8), wish(90, 3)).has(WISH_SWINGS)).isTrue();
        assertThat(read(wish(0, 8), wish(91, 3)).has(WISH_SWINGS)).isFalse();
        assertThat(read(noWish(0), wish(20, 8), wish(30, 3)).has(WISH_SWINGS)).isTrue();
        assertThat(read(noWish(0)).has(WISH_SWINGS)).isFalse();
        assertThat(read(wish(0, 8), day(30, day -> day.desireToGrow(3).conflictHeat(8)))
                        .has(WISH_SWINGS))
                .isFalse();
        assertThat(read(wish(0, 8), day(30, day -> day.desireToGrow(3).conflictHeat(7)))
                        .has(WISH_SWINGS))
                .isTrue();
        assertThat(read(wish(0, 8), day(30, day -> day.desireToGrow(3).conflictHeat(OptionalInt.empty())))
                        .has(WISH_SWINGS))
                .isTrue();
    }

    @Test
    @DisplayName("INV-34: low, and low two weeks before, with nothing above three between")
    void lowSeenTwice() {
        assertThat(read(wish(0, 2), wish(14, 2)).has(LOW_WISH_SEEN_TWICE)).isTrue();
        assertThat(read(wish(0, 2), wish(13, 2)).has(LOW_WISH_SEEN_TWICE)).isFalse();
        assertThat(read(wish(0, 2), wish(14, 3)).has(LOW_WISH_SEEN_TWICE)).isFalse();
        assertThat(read(wish(0, 3), wish(14, 2)).has(LOW_WISH_SEEN_TWICE)).isFalse();
        assertThat(read(wish(0, 2), wish(10, 3), wish(20, 2)).has(LOW_WISH_SEEN_TWICE))
                .isTrue();
        assertThat(read(wish(0, 2), wish(10, 4), wish(20, 2)).has(LOW_WISH_SEEN_TWICE))
                .isFalse();
        assertThat(read(wish(0, 2), noWish(10), wish(20, 2)).has(LOW_WISH_SEEN_TWICE))
                .isTrue();
        assertThat(read(wish(0, 2)).has(LOW_WISH_SEEN_TWICE)).isFalse();
    }

    @Test
    @DisplayName("INV-34: high, and high two weeks before or earlier, whatever lies between")
    void highSeenTwice() {
        assertThat(read(wish(0, 7), wish(14, 7)).has(HIGH_WISH_SEEN_TWICE)).isTrue();
        assertThat(read(wish(0, 7), wish(13, 7)).has(HIGH_WISH_SEEN_TWICE)).isFalse();
        assertThat(read(wish(0, 7), wish(14, 6)).has(HIGH_WISH_SEEN_TWICE)).isFalse();
        assertThat(read(wish(0, 6), wish(14, 7)).has(HIGH_WISH_SEEN_TWICE)).isFalse();
        assertThat(read(wish(0, 7), noWish(14)).has(HIGH_WISH_SEEN_TWICE)).isFalse();
        assertThat(read(wish(0, 7), wish(10, 0), wish(20, 7)).has(HIGH_WISH_SEEN_TWICE))
                .isTrue();
        assertThat(read(wish(0, 7)).has(HIGH_WISH_SEEN_TWICE)).isFalse();
    }
}
