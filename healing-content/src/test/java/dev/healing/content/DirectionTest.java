package dev.healing.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What stands in a line that runs the other way")
class DirectionTest {

    private static final String ARABIC = "\u0627\u062a\u0635\u0644:";

    /** The line as a terminal or a page shows it, from left to right. */
    private static String shown(String line) {
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        byte[] levels = new byte[line.length()];
        IntStream.range(0, levels.length).forEach(at -> levels[at] = (byte) bidi.getLevelAt(at));
        Object[] signs = line.chars().mapToObj(sign -> (char) sign).toArray();
        Bidi.reorderVisually(levels, 0, signs, 0, signs.length);
        return IntStream.range(0, signs.length)
                .mapToObj(at -> String.valueOf(signs[at]))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0800 123 456", "+34 016", "\"Easy hangout?\"", "text HI to 741 741", "1-800-273 ext. 4"})
    @DisplayName("INV-79: a number and a name are read as they are written")
    void keepsItsOrder(String told) {
        String kept = Direction.kept(told, ARABIC);

        assertThat(kept).contains(told);
        assertThat(shown(ARABIC + " " + kept)).contains(told);
    }

    @Test
    @DisplayName("would be shown in another order without more")
    void wouldBeTurned() {
        assertThat(shown(ARABIC + " 0800 123 456")).contains("456 123 0800");
    }

    @Test
    @DisplayName("is set apart in a line of English too, and nothing else is changed")
    void changesNothingElse() {
        assertThat(Template.fill("0 is {low}, 10 is {high}.", "low", ARABIC, "high", "much"))
                .isEqualTo("0 is \u2068" + ARABIC + "\u2069, 10 is much.");
        assertThat(Template.fill("Week {week}", "week", "3")).isEqualTo("Week 3");
        assertThat(Template.fill(ARABIC + " {week}", "week", "3")).isEqualTo(ARABIC + " 3");
        assertThat(Template.fill(ARABIC + " {what}", "what", ARABIC)).isEqualTo(ARABIC + " " + ARABIC);
    }
}
