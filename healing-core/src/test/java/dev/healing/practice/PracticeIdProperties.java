package dev.healing.practice;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Ids become file names and stand in the line by which core knows a practice, so nothing else may be in them. */
class PracticeIdProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("az09-".toCharArray())
                .withChars('A', 'é', '.', '/', '|', ' ', '\n')
                .ofMaxLength(6);
    }

    @Property(seed = "20261128", tries = 4000)
    @Label("INV-86: an id is words of small letters and digits joined by single hyphens, a letter first")
    void anIdIsWordsJoinedByHyphens(@ForAll("texts") String text) {
        boolean id = text.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
        Statistics.collect(id);
        Statistics.coverage(coverage -> coverage.check(true).percentage(percent -> percent > 3));

        assertThat(Practice.isId(text)).isEqualTo(id);
    }

    @Property(seed = "20261128", tries = 20)
    @Label("An id has 1 to 80 characters")
    void anIdHasAtMostEightyCharacters(@ForAll("lengths") int length) {
        assertThat(Practice.isId("a".repeat(length))).isEqualTo(length >= 1 && length <= 80);
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.of(0, 1, 79, 80, 81, 200);
    }
}
