package dev.healing.content.prose;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishSyllablesTest {

    private final Syllables syllables = new EnglishSyllables();

    @ParameterizedTest
    @CsvSource({
        "1, a I you the love made hopes asked calls eyes month hurt through each breath wished shape don't they're friend safe",
        "1, noise shared five tried calm's",
        "2, quiet being better helpline breathing person useful careful wanted needed houses little table handled lonely tired",
        "2, doing people something trial lion diet science friendship grown-up believe apart partner's relief relied grown-ups",
        "2, marriage pigeon voices cruel someone's wishes evening really",
        "3, family together another remember however happiness decision diary deciding relation counsellor idea area radio",
        "3, violence video forgiveness neighbourhood everything unkindly side-by-side recipe piano steadier",
        "4, apology relationship emergency experience ability conversation mediator february",
        "5, communication possibility university curiosity",
        "2, 42",
        "3, 404"
    })
    void countsAsPeopleSpeak(int expected, String words) {
        assertThat(Splitter.on(' ').split(words))
                .allSatisfy(word -> assertThat(syllables.in(word)).as(word).isEqualTo(expected));
    }
}
