package dev.healing.assessment;

import static dev.healing.assessment.Finding.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.relationship.Relationship;
import dev.healing.testkit.Situations;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("S25, INV-45, INV-92: the scales of today, band by band")
class ScaleFactsTest {

    private static final Findings MISSING_MOST = Findings.of(
            OPENNESS_MISSING_MOST, TRUST_MISSING_MOST, PEACE_MISSING_MOST, EASE_MISSING_MOST, LIGHTNESS_MISSING_MOST);

    /** A day on which no scale was answered. */
    private static Findings today(UnaryOperator<AssessmentBuilder> said) {
        AssessmentBuilder day = Assessment.builder().takenOn(Situations.TODAY);
        return Findings.of(
                Situation.of(Relationship.friendsInTouch(), said.apply(day).build()), Set.of());
    }

    private static Optional<Finding> band(
            BiFunction<AssessmentBuilder, OptionalInt, AssessmentBuilder> scale,
            OptionalInt answer,
            Finding outer,
            Finding middle) {
        Findings bands = today(day -> scale.apply(day, answer)).and(Findings.of(outer, middle));
        assertThat(bands.size()).isLessThanOrEqualTo(1);
        return bands.asSet().stream().findFirst();
    }

    @Test
    @DisplayName("what may be missing is low up to 2, and between 3 and 6 in the middle")
    void wanting() {
        for (int answer = 0; answer <= 10; answer++) {
            OptionalInt told = OptionalInt.of(answer);
            boolean low = answer <= 2;
            boolean middle = !low && answer <= 6;
            assertThat(band(AssessmentBuilder::openness, told, OPENNESS_LOW, OPENNESS_MIDDLE))
                    .isEqualTo(expected(low, OPENNESS_LOW, middle, OPENNESS_MIDDLE));
            assertThat(band(AssessmentBuilder::trust, told, TRUST_LOW, TRUST_MIDDLE))
                    .isEqualTo(expected(low, TRUST_LOW, middle, TRUST_MIDDLE));
            assertThat(band(AssessmentBuilder::ownPartSeen, told, OWN_PART_LOW, OWN_PART_MIDDLE))
                    .isEqualTo(expected(low, OWN_PART_LOW, middle, OWN_PART_MIDDLE));
        }
    }

    @Test
    @DisplayName("what may press is high from 7 on, and between 3 and 6 in the middle")
    void pressing() {
        for (int answer = 0; answer <= 10; answer++) {
            OptionalInt told = OptionalInt.of(answer);
            boolean high = answer >= 7;
            boolean middle = !high && answer >= 3;
            assertThat(band(AssessmentBuilder::rehashing, told, REHASHING_HIGH, REHASHING_MIDDLE))
                    .isEqualTo(expected(high, REHASHING_HIGH, middle, REHASHING_MIDDLE));
            assertThat(band(AssessmentBuilder::guardedness, told, GUARDED_HIGH, GUARDED_MIDDLE))
                    .isEqualTo(expected(high, GUARDED_HIGH, middle, GUARDED_MIDDLE));
            assertThat(band(AssessmentBuilder::heaviness, told, HEAVY_HIGH, HEAVY_MIDDLE))
                    .isEqualTo(expected(high, HEAVY_HIGH, middle, HEAVY_MIDDLE));
        }
    }

    private static Optional<Finding> expected(boolean outer, Finding one, boolean middle, Finding two) {
        return outer ? Optional.of(one) : Optional.of(two).filter(finding -> middle);
    }

    @Test
    @DisplayName("what was not answered is in no band, and nothing is missing most")
    void unanswered() {
        assertThat(today(day -> day)
                        .hasAny(MISSING_MOST.plus(Findings.of(
                                OPENNESS_LOW,
                                OPENNESS_MIDDLE,
                                TRUST_LOW,
                                TRUST_MIDDLE,
                                OWN_PART_LOW,
                                OWN_PART_MIDDLE,
                                REHASHING_MIDDLE,
                                GUARDED_MIDDLE,
                                HEAVY_MIDDLE))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "10, 10, 0, 0, 0, ",
        "7, 7, 3, 3, 3, ",
        "6, 10, 0, 0, 0, OPENNESS_MISSING_MOST",
        "10, 6, 0, 0, 0, TRUST_MISSING_MOST",
        "10, 10, 4, 0, 0, PEACE_MISSING_MOST",
        "10, 10, 0, 4, 0, EASE_MISSING_MOST",
        "10, 10, 0, 0, 4, LIGHTNESS_MISSING_MOST",
        "5, 5, 5, 5, 5, OPENNESS_MISSING_MOST",
        "6, 5, 5, 5, 5, TRUST_MISSING_MOST",
        "6, 6, 4, 4, 5, LIGHTNESS_MISSING_MOST"
    })
    @DisplayName("S25: one thing is missing most, by four at least; of what is missing as much, talk comes first")
    void missingMost(int openness, int trust, int rehashing, int guardedness, int heaviness, Finding most) {
        Findings found = today(day -> day.openness(openness)
                .trust(trust)
                .rehashing(rehashing)
                .guardedness(guardedness)
                .heaviness(heaviness));

        assertThat(found.and(MISSING_MOST)).isEqualTo(most == null ? Findings.NONE : Findings.of(most));
    }

    @ParameterizedTest
    @CsvSource({
        "0, NOT_ACUTE, true",
        "3, NOT_ACUTE, true",
        "4, NOT_ACUTE, false",
        "7, NOT_ACUTE, false",
        "8, ACUTE_HEAT, false",
        "10, ACUTE_HEAT, false",
        ", ACUTE_HEAT, false"
    })
    @DisplayName("INV-45, INV-92: it is hot from 8 on, calm up to 3, and taken to be hot where nobody said")
    void heat(Integer heat, Finding expected, boolean calm) {
        Findings found = today(day -> day.conflictHeat(heat == null ? OptionalInt.empty() : OptionalInt.of(heat)));

        assertThat(found.and(Findings.of(ACUTE_HEAT, NOT_ACUTE))).isEqualTo(Findings.of(expected));
        assertThat(found.has(CALM)).isEqualTo(calm);
    }
}
