package dev.healing.content.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BannedWordsTest {

    static Stream<Language> languages() {
        return Language.shipped();
    }

    static Stream<Arguments> groups() {
        return languages().flatMap(language -> {
            Phrases banned = language.banned();
            List<Passage> prose = new Prose(language).all();
            return banned.groups().map(group -> arguments(language, group, banned, prose));
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("groups")
    @DisplayName("INV-54, INV-52, INV-48, INV-44, LAW-05, LAW-10, LAW-12: no text says what hurts or misleads")
    void noTextSaysWhatHurtsOrMisleads(Language language, String group, Phrases banned, List<Passage> prose) {
        assertThat(prose.stream().flatMap(passage -> banned.found(group, passage)))
                .as("[%s] %s", group, banned.reason(group))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("INV-54: every exception is still needed")
    void everyExceptionIsStillNeeded(Language language) {
        ImmutableList<Passage> prose = new Prose(language).all();
        assertThat(language.banned()
                        .all()
                        .flatMap(phrase -> phrase.exceptions().stream()
                                .filter(place -> prose.stream()
                                        .noneMatch(passage ->
                                                passage.place().startsWith(place) && phrase.in(passage.text())))
                                .map(place -> phrase + " except " + place)))
                .isEmpty();
    }
}
