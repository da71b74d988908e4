package dev.healing.content.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HonestClaimsTest {

    static Stream<Language> languages() {
        return Language.shipped();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("INV-48: no sentence reads honesty, love or guilt off eyes, stillness or tone")
    void nobodyIsReadByTheirBody(Language language) {
        Phrases signs = language.signs();
        assertThat(new Prose(language)
                        .all().stream()
                                .flatMap(passage -> passage.pieces().stream()
                                        .flatMap(piece -> Counts.sentences(piece).stream())
                                        .filter(sentence -> readsTheBody(signs, sentence))
                                        .map(sentence -> passage.place() + ": " + sentence)))
                .isEmpty();
    }

    /** It names a sign of the body and a verdict, and denies nothing. */
    static boolean readsTheBody(Phrases signs, String sentence) {
        return signs.has("sign-of-the-body", sentence)
                && signs.has("verdict-on-the-other", sentence)
                && !signs.has("denial", sentence);
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("INV-56: left-eye gazing is called a tradition")
    void leftEyeGazingIsCalledATradition(Language language) {
        assertThat(withSeed(language, "S46"))
                .isNotEmpty()
                .allMatch(passage -> language.signs().has("tradition", passage.text()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("INV-56: a share of what is said without words is told as not shown")
    void aShareOfWhatIsSaidWithoutWordsIsNotShown(Language language) {
        Phrases signs = language.signs();
        assertThat(withSeed(language, "S41")).isNotEmpty();
        assertThat(new Prose(language)
                        .all().stream()
                                .flatMap(passage -> passage.pieces().stream()
                                        .flatMap(piece -> Counts.sentences(piece).stream())
                                        .filter(sentence -> signs.has("share-of-message", sentence)
                                                && !signs.has("not-shown", sentence))
                                        .map(sentence -> passage.place() + ": " + sentence)))
                .isEmpty();
    }

    private static Stream<Passage> withSeed(Language language, String seed) {
        PracticeProse prose = new PracticeProse(language);
        return PracticeProse.practices().values().stream()
                .filter(practice -> practice.seeds().contains(seed))
                .flatMap(practice -> practice.kinds().stream().map(kind -> prose.of(practice, kind)));
    }
}
