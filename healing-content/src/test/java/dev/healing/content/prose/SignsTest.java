package dev.healing.content.prose;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the lists of phrases find what they are made for, and let pass what is well said. */
class SignsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "blame | It was your own fault.",
                "blame | Why did you stay?",
                "scolding | You must forgive.",
                "scolding | You have to try harder.",
                "minimising | It is just a quarrel.",
                "minimising | You can at least try.",
                "shared-blame | It takes two to quarrel.",
                "guarantee | This will heal your bond.",
                "diagnosis | They sound like a narcissist.",
                "risk | Your risk level is high.",
                "labels | A victim often stays.",
                "labels | Leave toxic people.",
                "gender | Tell her what you feel.",
                "gender | Ask your husband.",
                "suicide | Someone who committed suicide.",
                "counting | You have a streak of four.",
                "counting | Earn ten points.",
                "staying | It is brave to stay.",
                "staying | Win them back.",
                "as-it-was | Make it as it was before.",
                "mind-reading | Body language never lies.",
                "keep-away | Do not tell your family.",
                "spelling | A neighbor of yours."
            })
    @DisplayName("INV-54: the banned phrases are found")
    void bannedPhrasesAreFound(String group, String sentence) {
        assertThat(Language.ENGLISH.banned().has(group, sentence)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "blame | It was not your fault.",
                "scolding | You do not have to say anything.",
                "minimising | A fair and adjusted plan.",
                "gender | They and their friends, the other person.",
                "counting | You can stop at any point.",
                "as-it-was | It was good before lunch."
            })
    @DisplayName("INV-54: what is well said passes")
    void whatIsWellSaidPasses(String group, String sentence) {
        assertThat(Language.ENGLISH.banned().has(group, sentence)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "If they look away, they are lying. | true",
                "Their tone shows guilt. | true",
                "A soft gaze is a sign of love. | true",
                "Eyes are no proof of love or of lies. | false",
                "You love a good film. | false"
            })
    @DisplayName("INV-48: a verdict read off the body is found, and one that is denied passes")
    void aVerdictReadOffTheBodyIsFound(String sentence, boolean found) {
        assertThat(HonestClaimsTest.readsTheBody(Language.ENGLISH.signs(), sentence))
                .isEqualTo(found);
    }

    @Test
    void anExceptionHoldsForItsPlaceOnly() {
        Phrases phrases = Phrases.parse("[group] a reason\ntea\nexcept notes/A: says so");
        assertThat(phrases.found("group", passage("notes/A"))).isEmpty();
        assertThat(phrases.found("group", passage("notes/B"))).containsExactly("notes/B: ...Drink tea....");
    }

    private static Passage passage(String place) {
        return new Passage(place, ImmutableList.of("Drink tea."), false);
    }
}
