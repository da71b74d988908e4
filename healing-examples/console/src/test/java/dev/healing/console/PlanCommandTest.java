package dev.healing.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.content.StandardContent;
import dev.healing.json.PlanJson;
import dev.healing.json.SituationJson;
import dev.healing.plan.HealingPlanner;
import dev.healing.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("plan")
class PlanCommandTest {

    private static final String ANSWERS = Vignettes.json("two-tired-new-parents");

    @TempDir
    Path folder;

    @BeforeEach
    void keepAnswers() throws IOException {
        Files.writeString(folder.resolve("answers.json"), ANSWERS);
    }

    @Test
    @DisplayName("a file gives a letter, without colours in a pipe")
    void tellsALetter() {
        ConsoleProcess.Outcome outcome = ConsoleProcess.in(folder).run("plan", "answers.json");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("Together\n========\n").doesNotContain("\u001b");
    }

    @Test
    @DisplayName("standard input gives the same as a file, and NO_COLOR changes nothing in a pipe")
    void readsStandardInput() {
        ConsoleProcess.Outcome file = ConsoleProcess.in(folder).run("plan", "answers.json");
        ConsoleProcess.Outcome piped =
                ConsoleProcess.in(folder).typing(ANSWERS).with("NO_COLOR", "1").run("plan", "-");

        assertThat(piped).isEqualTo(file);
    }

    @Test
    @DisplayName("--format json gives the plan itself, to be read again")
    void tellsData() {
        ConsoleProcess.Outcome outcome = ConsoleProcess.in(folder).run("plan", "answers.json", "--format", "json");

        Plan plan = HealingPlanner.using(StandardContent.content().catalog()).plan(SituationJson.read(ANSWERS));
        assertThat(outcome.code()).isZero();
        assertThat(PlanJson.read(outcome.out())).isEqualTo(plan);
    }

    @Test
    @DisplayName("a document with many faults tells each on a line of its own, and gives no plan")
    void tellsEveryFault() {
        ConsoleProcess.Outcome outcome = ConsoleProcess.in(folder)
                .typing("{\"a\\nb\": 1, \"relationship\": {\"kind\": \"X\"}, \"assessment\": {\"trust\": 99}}")
                .run("plan", "-");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("relationship.kind: "))
                .anyMatch(line -> line.startsWith("assessment.trust: "))
                .anyMatch(line -> line.startsWith("assessment.takenOn: "));
    }

    @Test
    @DisplayName("text that is no JSON is one fault")
    void refusesOtherText() {
        ConsoleProcess.Outcome outcome =
                ConsoleProcess.in(folder).typing("Dear console,").run("plan", "-");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).hasSize(1);
    }

    @Test
    @DisplayName("a file that is missing, or is a folder, is named as such")
    void refusesWhatIsNoFile() {
        ConsoleProcess.Outcome missing = ConsoleProcess.in(folder).run("plan", "gone.json");
        ConsoleProcess.Outcome directory = ConsoleProcess.in(folder).run("plan", ".");

        assertThat(missing).isEqualTo(new ConsoleProcess.Outcome(2, "", missing.err()));
        assertThat(missing.err()).isEqualToIgnoringNewLines("gone.json: there is no such file");
        assertThat(directory).isEqualTo(new ConsoleProcess.Outcome(2, "", directory.err()));
        assertThat(directory.err().lines()).hasSize(1);
    }
}
