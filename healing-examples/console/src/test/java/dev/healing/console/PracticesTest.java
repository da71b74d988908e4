package dev.healing.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.content.StandardContent;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("practices and practice")
class PracticesTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("every practice of the catalogue has one line: name, two blanks, title")
    void listsAll() {
        ConsoleProcess.Outcome outcome = ConsoleProcess.in(folder).run("practices");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines().map(line -> line.split("  ", 2)[0]))
                .containsExactlyElementsOf(
                        StandardContent.content().catalog().practices().keySet());
        assertThat(outcome.out().lines()).allMatch(line -> line.matches("[a-z0-9-]+  \\S.*"));
    }

    @Test
    @DisplayName("a practice is shown in full: what to do and say, when to stop, what it rests on")
    void showsOne() {
        ConsoleProcess.Outcome outcome = ConsoleProcess.in(folder).run("practice", "gentle-start-up");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .startsWith("Soft start\n==========\n")
                .containsSubsequence(
                        "When it helps",
                        "What to do",
                        "1. ",
                        "Say: \"",
                        "If your voice shakes: \"",
                        "The shortest form",
                        "What to watch for",
                        "When to stop",
                        "Another way",
                        "What to expect",
                        "What it rests on",
                        "seen in research, not tested in a trial",
                        "Carrere",
                        "Found: ");
        MachineWords.areNotIn(outcome.out());
    }

    @Test
    @DisplayName("--kind shows the words for that kind of bond, and refuses a kind the practice is not for")
    void minds() {
        assertThat(ConsoleProcess.in(folder)
                        .run("practice", "gentle-start-up", "--kind", "parent-of-minor")
                        .out())
                .contains("The shoes are on the stairs")
                .contains("people's experience, not tested");
        ConsoleProcess.Outcome refused =
                ConsoleProcess.in(folder).run("practice", "cuddle-without-goal", "--kind", "minor-child");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
    }

    @Test
    @DisplayName("an unknown name ends with 2 and the nearest name")
    void suggests() {
        ConsoleProcess.Outcome outcome = ConsoleProcess.in(folder).run("practice", "gentle-startup");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("did you mean gentle-start-up");
    }
}
