package dev.healing.content.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What one person tells of their safety stays theirs: nothing has the other ask for it. */
class NobodyElsesAnswersTest {

    static Stream<Language> languages() {
        return Language.shipped();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("INV-30: no question and no practice asks for the other's safety answers")
    void nothingAsksForTheOthersSafetyAnswers(Language language) {
        Phrases signs = language.signs();
        assertThat(sentences(language).filter(sentence -> signs.has("asking-the-other", sentence)))
                .hasSizeGreaterThan(40);
        assertThat(sentences(language).filter(sentence -> asksForThem(signs, sentence)))
                .isEmpty();
    }

    private static Stream<String> sentences(Language language) {
        return new Prose(language)
                .all().stream()
                        .flatMap(passage -> passage.pieces().stream())
                        .flatMap(piece -> Counts.sentences(piece).stream());
    }

    private static boolean asksForThem(Phrases signs, String sentence) {
        return signs.has("asking-the-other", sentence)
                && signs.has("safety-answer", sentence)
                && !signs.has("denial", sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ask them if they feel safe with you. | true",
                "Swap your safety answers and talk them over. | true",
                "Are they afraid of you? | true",
                "Do not ask if they are afraid of you. | false",
                "Ask them if now is a good time. | false",
                "Are you afraid of them? | false"
            })
    @DisplayName("INV-30: a line that asks for them is found, and one that warns of it passes")
    void aLineThatAsksForThemIsFound(String sentence, boolean found) {
        assertThat(asksForThem(Language.ENGLISH.signs(), sentence)).isEqualTo(found);
    }
}
