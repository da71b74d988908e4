package dev.healing.content.prose;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanishSyllablesTest {

    private final Syllables syllables = new SpanishSyllables();

    @ParameterizedTest
    @CsvSource({
        "1, y o a no que quien pie fue muy hoy dio más tú voz guion buey sol",
        "2, casa día río país oír baúl ciudad cuatro quiero guerra pingüe aunque bueno cuidar reina amor alguien leer pausa",
        "3, persona ayuda siguiente cigüeña ahora palabra maestro poema silencio idea paisaje despacio relación tranquilo",
        "3, confianza construida ansiedad agüita",
        "4, tranquilidad teléfono seguridad alegría emergencia conversación acompañar",
        "5, reconciliación comunicación enfermedades"
    })
    void countsAsTheRulesOfSpellingSay(int expected, String words) {
        assertThat(Splitter.on(' ').split(words))
                .allSatisfy(word -> assertThat(syllables.in(word)).as(word).isEqualTo(expected));
    }
}
