package dev.healing.content.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.Finding;
import dev.healing.practice.BondKind;
import dev.healing.practice.Practice;
import dev.healing.practice.Touch;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the words of touch have to hold, in each language and for each kind of bond. */
class ClosenessWordsTest {

    private static final Set<Touch> OF_COUPLES = Set.of(Touch.INTIMATE, Touch.SEXUAL);

    static Stream<Language> languages() {
        return Language.shipped();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("INV-49: closeness of couples has a stop word, no pressure and no alcohol")
    void closenessOfCouplesIsFree(Language language) {
        assertHasAll(language, isTouch(OF_COUPLES), "stop-word", "no-pressure", "no-alcohol");
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("INV-93, INV-28: every touch is asked for each time, and whoever is touched ends it")
    void everyTouchIsAskedForAndEnded(Language language) {
        assertHasAll(language, isTouch(Set.of(Touch.COMFORT)), "asked-each-time", "ends-it");
        assertHasAll(language, isTouch(OF_COUPLES), "asked-each-time", "ends-it");
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("INV-93: who cannot make agreements is touched only where it is visibly welcome")
    void whoCannotAgreeShowsWelcome(Language language) {
        assertHasAll(
                language,
                isTouch(Set.of(Touch.COMFORT))
                        .and(practice -> !practice.condition().lastingBars().has(Finding.LACKS_CAPACITY)),
                "visible-welcome");
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("INV-93: with a child the child leads, and a grown-up's comfort is sought elsewhere")
    void aHugIsForTheChild(Language language) {
        PracticeProse prose = new PracticeProse(language);
        assertThat(touches(isTouch(Set.of(Touch.COMFORT)))
                        .filter(practice -> practice.kinds().contains(BondKind.PARENT_OF_MINOR)))
                .isNotEmpty()
                .allMatch(practice -> language.signs()
                        .has(
                                "for-the-child",
                                prose.of(practice, BondKind.PARENT_OF_MINOR).text()));
    }

    private static void assertHasAll(Language language, Predicate<Practice> touch, String... groups) {
        PracticeProse prose = new PracticeProse(language);
        assertThat(touches(touch)).isNotEmpty();
        assertThat(touches(touch)
                        .flatMap(practice -> practice.kinds().stream().map(kind -> prose.of(practice, kind)))
                        .flatMap(passage -> Stream.of(groups)
                                .filter(group -> !language.signs().has(group, passage.text()))
                                .map(group -> passage.place() + " lacks [" + group + "]")))
                .isEmpty();
    }

    private static Stream<Practice> touches(Predicate<Practice> touch) {
        return PracticeProse.practices().values().stream().filter(touch);
    }

    private static Predicate<Practice> isTouch(Set<Touch> some) {
        return practice -> some.contains(practice.touch());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stop-word | Say a word and stop. | false",
                "no-pressure | Take a no or a maybe as a no. | true",
                "no-pressure | A maybe may become a yes. | false",
                "no-alcohol | Be sober and calm. | true",
                "no-alcohol | Have a glass of wine first. | false",
                "asked-each-time | Ask once, then it is agreed. | false",
                "ends-it | Let them be the one who ends it. | true",
                "ends-it | Hold on until it feels good. | false",
                "visible-welcome | Take their hand. | false"
            })
    @DisplayName("INV-49, INV-93: such lines are found, and others do not pass for them")
    void suchLinesAreFound(String group, String line, boolean found) {
        assertThat(Language.ENGLISH.signs().has(group, line)).isEqualTo(found);
    }
}
