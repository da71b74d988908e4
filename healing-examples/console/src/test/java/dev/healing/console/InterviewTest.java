package dev.healing.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.SafetyAnswered;
import dev.healing.assessment.SafetyConcern;
import dev.healing.assessment.Situation;
import dev.healing.json.SituationJson;
import dev.healing.relationship.Bond;
import dev.healing.relationship.RelationshipKind;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("interview")
class InterviewTest {

    private static final String[] BRIEF = {"interview", "--brief", "--day", "2026-03-02"};

    @TempDir
    Path folder;

    private ConsoleProcess.Outcome interview(List<String> lines, String... more) {
        String[] arguments =
                Stream.concat(Arrays.stream(BRIEF), Arrays.stream(more)).toArray(String[]::new);
        return ConsoleProcess.in(folder).typing(lines).run(arguments);
    }

    private Situation kept(String name) throws IOException {
        return SituationJson.read(Files.readString(folder.resolve(name)));
    }

    @Test
    @DisplayName("a short run: two easy questions, then safety, then the rest, then the file and the plan")
    void leadsToAPlan() throws IOException {
        ConsoleProcess.Outcome outcome = interview(Scripts.WILLING_FRIENDS);

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .containsSubsequence(
                        "What kind of bond is this about?",
                        "Question 2 of about ",
                        "How is it with this bond now?",
                        "\nAre you safe?\n",
                        "What you type shows on this screen.",
                        "Are you ever afraid",
                        "How old are you?",
                        "0 is none that I can feel, 10 is very much.",
                        "About a minute left.",
                        "How many minutes a week",
                        "healing-answers.json",
                        "\nTogether\n========\n",
                        "\nWeek 1\n");
        assertThat(outcome.out()).containsOnlyOnce("\nAre you safe?\n").doesNotContain("\u001b");
        assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 78 || line.contains("/"));
        assertThat(kept("healing-answers.json").newest().safetyAnswered()).isEqualTo(SafetyAnswered.CORE);
        MachineWords.areNotIn(outcome.out());
    }

    @Test
    @DisplayName("back, skip, Enter, help and what is not understood")
    void moves() throws IOException {
        ConsoleProcess.Outcome outcome = interview(List.of(
                "", "skip", "2", // the first question is needed
                "2", "back", "1", // they ended it; no, it goes on
                "what?", "help", "1", "back", "skip", // afraid, and taken back
                "4", "back", "", // no force, and Enter keeps it
                "quit"));

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .containsSubsequence(
                        "This first question is needed",
                        "Your answer so far: They ended it. Press Enter to keep it.",
                        "That did not fit here. Please type one number from 1 to 4",
                        "Besides an answer you can type:",
                        "skip: leave this question open",
                        "Your answer so far: Yes.",
                        "Your answer so far: No.");
        Situation kept = kept("healing-answers.json");
        assertThat(kept.relationship().kind()).isEqualTo(RelationshipKind.FRIENDSHIP);
        assertThat(kept.relationship().bond()).isEqualTo(Bond.ONGOING);
        assertThat(kept.newest().concerns()).isEmpty();
        assertThat(kept.newest().safetyAnswered()).isEqualTo(SafetyAnswered.PARTLY);
    }

    @Test
    @DisplayName("rest goes past a section; what stays open opens no door, and help is there")
    void rest() {
        List<String> lines = new ArrayList<>(List.of("2", "1"));
        for (int section = 0; section < 10; section++) {
            lines.add("rest");
        }

        ConsoleProcess.Outcome outcome = interview(lines);

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .doesNotContain("did one of you use force")
                .containsSubsequence("\nThe two of you\n", "\nTime to look\n", "People who can help");
    }

    @Test
    @DisplayName("a danger brings help before the next question, and a plan for safety in the end")
    void helpComesFirst() throws IOException {
        List<String> lines = new ArrayList<>(List.of("1", "1", "1", "4", "2", "1"));
        for (int section = 0; section < 10; section++) {
            lines.add("rest");
        }

        ConsoleProcess.Outcome outcome = interview(lines);

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .containsSubsequence(
                        "Are you ever afraid",
                        "Thank you for saying so. This first:",
                        "In danger right now.",
                        "did one of you use force",
                        "Does one of you think of dying",
                        "Thank you for saying so. This first:",
                        "Thoughts of dying.",
                        "Is a child in danger",
                        "\nSafety first\n",
                        "People who can help",
                        "\nWeek 1\n");
        assertThat(kept("healing-answers.json").newest().concerns())
                .containsExactlyInAnyOrder(
                        SafetyConcern.Known.FEAR_OF_OTHER.concern(), SafetyConcern.Known.SELF_HARM.concern());
        MachineWords.areNotIn(outcome.out());
    }

    @Test
    @DisplayName("quit keeps the answers, says how to go on, and gives no letter to whoever comes in")
    void quits() throws IOException {
        List<String> first = new ArrayList<>(Scripts.WILLING_FRIENDS.subList(0, 12));
        first.add("quit");

        ConsoleProcess.Outcome left = interview(first, "--out", "mine.json");
        ConsoleProcess.Outcome resumed = ConsoleProcess.in(folder)
                .typing(Scripts.WILLING_FRIENDS.subList(12, Scripts.WILLING_FRIENDS.size()))
                .run("interview", "--brief", "--resume", "mine.json");
        ConsoleProcess.Outcome whole = interview(Scripts.WILLING_FRIENDS, "--out", "whole.json");

        assertThat(left.code()).isZero();
        assertThat(left.out())
                .containsSubsequence("mine.json", "healing interview --resume ", "mine.json", "Always there.")
                .doesNotContain("Week 1");
        assertThat(resumed.code()).isZero();
        assertThat(resumed.out()).contains("Welcome back.").doesNotContain("What kind of bond");
        assertThat(kept("mine.json")).isEqualTo(kept("whole.json"));
        assertThat(letter(resumed)).isEqualTo(letter(whole));
    }

    private static String letter(ConsoleProcess.Outcome outcome) {
        return outcome.out().substring(outcome.out().indexOf("\nTogether\n"));
    }

    @Test
    @DisplayName("the end of input counts as quit, also before anything was answered")
    void endsWithInput() throws IOException {
        ConsoleProcess.Outcome none = ConsoleProcess.in(folder).typing("").run("interview");
        assertThat(none.code()).isZero();
        assertThat(none.out()).contains("No answers were kept.");
        assertThat(folder).isEmptyDirectory();

        ConsoleProcess.Outcome some = interview(List.of("4", "1"));
        assertThat(some.code()).isZero();
        assertThat(some.out()).contains("healing interview --resume ");
        assertThat(kept("healing-answers.json").relationship().kind()).isEqualTo(RelationshipKind.FAMILY);
    }

    @Test
    @DisplayName("a process that is killed has lost nothing")
    void survivesAKill() throws IOException, InterruptedException {
        Process process = ConsoleProcess.in(folder).builder(BRIEF).start();
        try (Writer keys = process.outputWriter(StandardCharsets.UTF_8)) {
            keys.write("2\n2\n");
            keys.flush();
            String shown = "";
            while (!shown.contains("Are you ever afraid")) {
                String line = process.inputReader(StandardCharsets.UTF_8).readLine();
                assertThat(line).isNotNull();
                shown += line;
            }
            process.destroyForcibly().waitFor();
        }

        assertThat(kept("healing-answers.json").relationship().bond()).isEqualTo(Bond.ENDED_BY_OTHER);
    }

    @Test
    @DisplayName("another's answers are never written over")
    void takesAFreeName() throws IOException {
        Files.writeString(folder.resolve("healing-answers.json"), "theirs");

        assertThat(interview(List.of("2", "1", "quit")).out()).contains("healing-answers-2.json");
        assertThat(folder.resolve("healing-answers.json")).hasContent("theirs");
    }

    @Test
    @DisplayName("what cannot be resumed or kept is told before the first question")
    void refusesBadFiles() throws IOException {
        Files.writeString(folder.resolve("bad.json"), "{}");

        for (String[] arguments : new String[][] {
            {"interview", "--resume", "gone.json"},
            {"interview", "--resume", "bad.json"},
            {"interview", "--out", "no/such/folder.json"}
        }) {
            ConsoleProcess.Outcome outcome = ConsoleProcess.in(folder).run(arguments);
            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err()).isNotBlank().doesNotContain("Exception");
        }
    }
}
