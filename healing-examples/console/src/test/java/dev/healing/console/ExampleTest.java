package dev.healing.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Without a command the console shows an example")
class ExampleTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("a plan, what it is, and what else there is; nothing besides, and no file is left")
    void showsAPlan() {
        ConsoleProcess.Outcome outcome = ConsoleProcess.in(folder).run();

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .startsWith("This is an example")
                .contains("\nTogether\n========\n", "\nWeek 1\n", "\nPeople who can help\n")
                .containsSubsequence("People who can help", "What else you can do", "healing interview", "--help")
                .doesNotContain("\u001b");
        assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 78);
        assertThat(folder).isEmptyDirectory();
        MachineWords.andIdsAreNotIn(outcome.out());
    }

    @Test
    @DisplayName("a language without words is answered in English")
    void fallsBack() {
        ConsoleProcess.Outcome english = ConsoleProcess.in(folder).run();

        assertThat(ConsoleProcess.in(folder).run("--language", "tlh")).isEqualTo(english);
    }
}
