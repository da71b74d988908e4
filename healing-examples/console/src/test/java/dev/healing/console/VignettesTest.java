package dev.healing.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Stories from life get a letter that begins where it has to")
class VignettesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        friends-out-of-contact           | You first                     |
        parent-with-a-quarter-of-an-hour | You lead, gently              |
        two-weeks-after-a-betrayal       | Together, one stage at a time |
        eight-weeks-after-a-betrayal     | Together, one stage at a time |
        fifteen-and-her-mother           | You first                     | For young people.
        left-five-weeks-ago              | You first                     |
        afraid-of-a-partner              | Safety first                  | In danger right now.
        two-tired-new-parents            | Together                      |
        """)
    @DisplayName("title, and help before anything to do where it must come first")
    void tellsALetter(String name, String title, String firstHelp) {
        ConsoleProcess.Outcome outcome =
                ConsoleProcess.in(folder).typing(Vignettes.json(name)).run("plan", "-");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith(title + "\n" + "=".repeat(title.length()) + "\n");
        assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 78);
        MachineWords.andIdsAreNotIn(outcome.out());
        if (firstHelp != null) {
            assertThat(outcome.out()).containsSubsequence("People who can help", "* " + firstHelp, "\nWeek 1\n");
        }
    }

    @ParameterizedTest
    @CsvSource({"afraid-of-a-partner", "left-five-weeks-ago"})
    @DisplayName("who is afraid or was left is given nothing to do with the other")
    void asksNothingOfTheOther(String name) {
        String letter = ConsoleProcess.in(folder)
                .typing(Vignettes.json(name))
                .run("plan", "-")
                .out();

        assertThat(letter).doesNotContain("(together");
    }
}
