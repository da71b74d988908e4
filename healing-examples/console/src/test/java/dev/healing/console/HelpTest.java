package dev.healing.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The console explains itself")
class HelpTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"plan", "interview", "practices", "practice"})
    @DisplayName("every command has its help, free of colours in a pipe")
    void explainsACommand(String command) {
        ConsoleProcess.Outcome outcome = ConsoleProcess.in(folder).run(command, "--help");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("Usage: healing " + command).doesNotContain("\u001b");
    }

    @Test
    @DisplayName("the help of all names every command")
    void namesCommands() {
        assertThat(ConsoleProcess.in(folder).run("--help").out())
                .contains("plan ", "interview ", "practices ", "practice ", "--version");
    }

    @Test
    @DisplayName("the version tells what plans are made of")
    void tellsItsVersion() {
        ConsoleProcess.Outcome outcome = ConsoleProcess.in(folder).run("--version");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).containsPattern("^healing [0-9]").contains("rules ", "content standard ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bogus", "plan", "plan x --format xml", "practice a --kind b", "interview --day soon"})
    @DisplayName("wrong use ends with 2, a hint on standard error and nothing on standard output")
    void refusesWrongUse(String line) {
        ConsoleProcess.Outcome outcome = ConsoleProcess.in(folder).run(line.split(" "));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("--help").doesNotContain("Exception", "\tat ");
    }
}
