package dev.healing.content.prose;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** INV-53. A formula is a rough judge: it keeps texts from growing hard, and it cannot tell whether they are kind. */
class PlainWordsTest {

    private static final int LONGEST_SENTENCE = 30;

    static Stream<Language> languages() {
        return Language.shipped();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("INV-53: every text is easy to read, and those for people in danger are easier still")
    void everyTextIsEasyToRead(Language language) {
        assertThat(readTogether(language).stream()
                        .filter(passage ->
                                !language.readability().easyEnough(score(language, passage), passage.safety()))
                        .map(passage -> told(score(language, passage), passage)))
                .as("too hard by %s", language.readability().getClass().getSimpleName())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("INV-53: sentences have at most 15 words on average")
    void sentencesAreShort(Language language) {
        assertThat(readTogether(language).stream()
                        .filter(passage -> meanSentence(language, passage) > Readability.LONGEST_MEAN_SENTENCE)
                        .map(passage -> told(meanSentence(language, passage), passage)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("INV-53: no sentence has more than 30 words, which a mean would hide")
    void noSentenceIsVeryLong(Language language) {
        assertThat(new Prose(language)
                        .all().stream()
                                .flatMap(passage -> passage.pieces().stream()
                                        .flatMap(piece -> Counts.sentences(piece).stream())
                                        .filter(sentence ->
                                                Counts.words(sentence).size() > LONGEST_SENTENCE)
                                        .map(sentence -> passage.place() + ": " + sentence)))
                .isEmpty();
    }

    private static ImmutableList<Passage> readTogether(Language language) {
        return ReadTogether.of(new Prose(language).instructions(), language.syllables());
    }

    private static double score(Language language, Passage passage) {
        return language.readability().score(passage.counts(language.syllables()));
    }

    private static double meanSentence(Language language, Passage passage) {
        return passage.counts(language.syllables()).wordsPerSentence();
    }

    private static String told(double value, Passage passage) {
        return String.format(Locale.ROOT, "%.1f %s%s", value, passage.safety() ? "(safety) " : "", passage.place());
    }
}
