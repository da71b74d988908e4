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
}
