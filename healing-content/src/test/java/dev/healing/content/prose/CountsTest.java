package dev.healing.content.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {

    private static final Counts CAT = Counts.of(List.of("The cat sat on the mat."), new EnglishSyllables());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One. Two! Three? | 3",
                "Say \"stop.\" Then go. | 2",
                "See findahelpline.com for 4,500 of them. | 1",
                "A title without a stop | 1",
                "Wait... and go on | 2",
                "\"Lamp. Door.\" | 2",
                "¿Hola? ¡Hola! «Ven.» Bien. | 4",
                "... | 0"
            })
    void sentencesEndAtAStopThatASpaceFollows(String text, int sentences) {
        assertThat(Counts.sentences(text)).hasSize(sentences);
    }

    @Test
    void wordsHoldHyphensApostrophesAndNumbers() {
        assertThat(Counts.words("Don't give a grown-up 4,500 things; \"you may\"."))
                .hasSize(8);
    }

    @Test
    void noSentenceRunsFromOnePieceIntoTheNext() {
        assertThat(Counts.of(List.of("A title", "One thing. Another"), new EnglishSyllables()))
                .isEqualTo(new Counts(5, 3, 8));
    }

    @Test
    void theFormulasGiveWhatTheirAuthorsGive() {
        assertThat(new FleschKincaid().score(CAT)).isCloseTo(0.39 * 6 + 11.8 - 15.59, within(0.001));
        assertThat(new Inflesz().score(CAT)).isCloseTo(206.835 - 62.3 - 6, within(0.001));
    }

    @Test
    void theBarIsHigherForSafety() {
        assertThat(new FleschKincaid().easyEnough(7, false)).isTrue();
        assertThat(new FleschKincaid().easyEnough(7, true)).isFalse();
        assertThat(new Inflesz().easyEnough(67, false)).isTrue();
        assertThat(new Inflesz().easyEnough(67, true)).isFalse();
    }
}
