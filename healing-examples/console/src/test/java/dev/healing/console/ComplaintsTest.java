package dev.healing.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

@DisplayName("What goes wrong is told")
class ComplaintsTest {

    private final StringWriter err = new StringWriter();

    /** Fails wherever something is shown. */
    private final CommandLine broken = HealingConsole.commands(new Screen(
                    new PrintStream(OutputStream.nullOutputStream()) {
                        @Override
                        public void print(String text) {
                            throw new IllegalStateException("somebody's answer");
                        }
                    },
                    false,
                    Columns.unknown()))
            .setErr(new PrintWriter(err, true));

    @Test
    @DisplayName("a fault of the console is one kind line, without a trace and without an answer")
    void tellsOwnFaultsKindly() {
        assertThat(broken.execute("practices")).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("not your doing").doesNotContain("answer", "Exception");
    }

    @Test
    @DisplayName("--debug adds where it happened")
    void tellsMoreWhenAsked() {
        assertThat(broken.execute("practices", "--debug")).isEqualTo(1);
        assertThat(err.toString()).contains("\tat dev.healing.console.PracticesCommand");
    }

    @Test
    @DisplayName("no line break and no escape out of a file's name reaches the terminal")
    void tamesNames() {
        assertThat(broken.execute("plan", "a\u001b[31m\nb")).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).doesNotContain("\u001b");
    }
}
