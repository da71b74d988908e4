package dev.healing.content.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.content.GuideLines;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {

    @Test
    @DisplayName("INV-54: no language is shipped untested")
    void noLanguageIsShippedUntested() {
        assertThat(Language.shipped().map(Language::code)).containsExactlyInAnyOrderElementsOf(GuideLines.languages());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("INV-54: every language bans the same sorts of words and knows the same signs")
    void everyLanguageHasTheSameGroups(Language language) {
        assertThat(language.banned().groups())
                .containsAll(Language.ENGLISH
                        .banned()
                        .groups()
                        .filter(group -> !group.equals("spelling"))
                        .toList());
        assertThat(language.signs().groups())
                .containsExactlyInAnyOrderElementsOf(
                        Language.ENGLISH.signs().groups().toList());
    }
}
