package dev.healing.content.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.practice.BondKind;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text fits the bond it is read in: a friend is no partner, and a child carries nothing. */
class KindWordsTest {

    static Stream<Language> languages() {
        return Language.shipped();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("INV-54: only texts for couples speak of partners")
    void onlyTextsForCouplesSpeakOfPartners(Language language) {
        assertThat(besideCouples(language).flatMap(passage -> language.signs().found("partner", passage)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("LAW-08, INV-24: touch of couples is named in texts for couples only")
    void touchOfCouplesIsForCouples(Language language) {
        assertThat(besideCouples(language).flatMap(passage -> language.signs().found("touch", passage)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("INV-21: a text for a parent asks the child to carry nothing")
    void aParentsTextAsksTheChildToCarryNothing(Language language) {
        Phrases signs = language.signs();
        assertThat(Stream.of(BondKind.PARENT_OF_MINOR, BondKind.MINOR_CHILD)
                        .flatMap(new PracticeProse(language)::of)
                        .flatMap(passage -> passage.pieces().stream()
                                .flatMap(piece -> Counts.sentences(piece).stream())
                                .filter(sentence ->
                                        signs.has("child-carries", sentence) && !signs.has("denial", sentence))
                                .map(sentence -> passage.place() + ": " + sentence)))
                .isEmpty();
    }

    private static Stream<Passage> besideCouples(Language language) {
        return Arrays.stream(BondKind.values())
                .filter(kind -> kind != BondKind.ROMANTIC)
                .flatMap(new PracticeProse(language)::of);
    }
}
