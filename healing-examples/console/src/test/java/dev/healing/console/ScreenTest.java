package dev.healing.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.healing.content.Letter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The screen")
class ScreenTest {

    private static final Letter LETTER = new Letter(
            "A plan", ImmutableList.of(new Letter.Section("Help", ImmutableList.of("Call."), ImmutableList.of())));

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    private Screen screen(boolean styled) {
        return new Screen(new PrintStream(shown, true, StandardCharsets.UTF_8), styled, Columns.unknown());
    }

    private String shown() {
        return shown.toString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("makes headings bold on a terminal, and nothing else")
    void boldHeadings() {
        screen(true).letter(LETTER);

        assertThat(shown()).isEqualTo("\u001b[1mA plan\u001b[0m\n======\n\n\u001b[1mHelp\u001b[0m\n----\n\nCall.\n");
    }

    @Test
    @DisplayName("shows a letter to the letter elsewhere")
    void plainElsewhere() {
        screen(false).letter(LETTER);

        assertThat(shown()).isEqualTo(LETTER.toText());
    }

    @Test
    @DisplayName("wraps at 78 columns, under the words and not under the mark")
    void wraps() {
        screen(false).marked("  1  ", "word ".repeat(30));

        assertThat(shown().lines()).hasSizeGreaterThan(1).allMatch(line -> line.length() <= 78);
        assertThat(shown().lines().skip(1)).allMatch(line -> line.startsWith("     word"));
    }

    @Test
    @DisplayName("breaks a word that is too long on a terminal only, and never a letter from its accent")
    void breaksLongWords() {
        String word = "x\u0302".repeat(30);
        String emoji = "🌱".repeat(15);

        assertThat(Columns.of(20).lines("* ", word + " " + emoji))
                .containsExactly(
                        "* " + "x\u0302".repeat(18),
                        "  " + "x\u0302".repeat(12),
                        "  " + "🌱".repeat(9),
                        "  " + "🌱".repeat(6));
        assertThat(Columns.unknown().lines("", "word".repeat(30))).containsExactly("word".repeat(30));
    }

    @Test
    @DisplayName("keeps a name and its words on one line, as long as the terminal is wide enough")
    void entries() {
        screen(false).entry("a-name", "word ".repeat(20).strip());
        assertThat(shown().lines()).hasSize(1);

        shown.reset();
        new Screen(new PrintStream(shown, true, StandardCharsets.UTF_8), false, Columns.of(40))
                .entry("a-name", "word ".repeat(10).strip());
        assertThat(shown()).startsWith("a-name\n    word word");
    }
}
