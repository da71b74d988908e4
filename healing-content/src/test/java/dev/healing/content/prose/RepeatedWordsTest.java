package dev.healing.content.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.practice.Cadence.Rhythm;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Title and purpose stand beside how often a practice is done, and say nothing else. */
class RepeatedWordsTest {

    static Stream<Language> languages() {
        return Language.shipped();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("INV-55: what is planned again and again does not call itself a single time")
    void whatIsRepeatedDoesNotSayOnce(Language language) {
        PracticeProse prose = new PracticeProse(language);
        assertThat(PracticeProse.practices().values().stream()
                        .filter(practice -> practice.cadence().rhythm() != Rhythm.ONCE)
                        .flatMap(practice -> practice.kinds().stream().map(kind -> prose.text(practice, kind)))
                        .flatMap(text -> Stream.of(text.title(), text.purpose()))
                        .filter(line -> language.signs().has("once-only", line))
                        .distinct())
                .isEmpty();
    }
}
