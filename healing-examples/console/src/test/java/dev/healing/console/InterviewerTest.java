package dev.healing.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.Situation;
import dev.healing.content.StandardContent;
import dev.healing.json.SituationJson;
import dev.healing.plan.HealingPlanner;
import dev.healing.questionnaire.Questionnaire;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The interviewer")
class InterviewerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final Screen screen =
            new Screen(new PrintStream(shown, true, StandardCharsets.UTF_8), false, Columns.unknown());

    private Conversation conversation(InputLines lines) {
        return new Conversation(screen, lines, DAY, new Guidance().phrases());
    }

    private Conversation typing(List<String> lines) {
        String text = String.join("\n", lines) + "\n";
        return conversation(new PlainLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), screen));
    }

    private Interviewer interviewer(AnswersFile file) {
        return new Interviewer(
                Questionnaire.brief(),
                HealingPlanner.using(StandardContent.content().catalog()),
                new Guidance(),
                screen,
                file);
    }

    private Situation whole() {
        return interviewer(AnswersFile.named(folder.resolve("whole.json")))
                .begin(typing(Scripts.WILLING_FRIENDS), DAY)
                .orElseThrow();
    }

    @Test
    @DisplayName("a break after any question, kept and resumed, changes nothing")
    void resumes() throws IOException {
        Situation whole = whole();
        for (int lines = Scripts.SAFETY_IS_TOLD; lines < Scripts.WILLING_FRIENDS.size(); lines++) {
            AnswersFile file = AnswersFile.named(folder.resolve("broken.json"));
            List<String> first = new ArrayList<>(Scripts.WILLING_FRIENDS.subList(0, lines));
            first.add("quit");
            assertThat(interviewer(file).begin(typing(first), DAY)).isEmpty();

            Path kept = file.path().orElseThrow();
            List<String> rest = Scripts.WILLING_FRIENDS.subList(lines, Scripts.WILLING_FRIENDS.size());
            Optional<Situation> resumed = interviewer(AnswersFile.again(kept))
                    .resume(typing(rest), SituationJson.read(Files.readString(kept)));

            assertThat(resumed).contains(whole);
            assertThat(SituationJson.read(Files.readString(kept))).isEqualTo(whole);
        }
    }

    @Test
    @DisplayName("answers are in the file before the next question is put")
    void keepsEveryAnswer() {
        AnswersFile file = AnswersFile.named(folder.resolve("a.json"));
        List<String> kept = new ArrayList<>();
        InputLines watching = new InputLines() {
            private int line;

            @Override
            public Optional<String> next(String prompt) {
                kept.add(file.path().map(InterviewerTest::read).orElse(""));
                return line < Scripts.WILLING_FRIENDS.size()
                        ? Optional.of(Scripts.WILLING_FRIENDS.get(line++))
                        : Optional.empty();
            }

            @Override
            public boolean clear() {
                return false;
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };

        interviewer(file).begin(conversation(watching), DAY);

        assertThat(kept.get(0)).isEmpty();
        assertThat(kept.get(1)).contains("FRIENDSHIP");
        assertThat(kept.get(11)).contains("\"loveRemains\": 7").doesNotContain("desireToGrow");
        assertThat(kept).hasSize(Scripts.WILLING_FRIENDS.size());
    }

    @Test
    @DisplayName("hide waits for the person before it shows the question again")
    void hides() {
        List<String> lines = new ArrayList<>(List.of("2", "1", "hide", "", "quit"));
        List<Boolean> cleared = new ArrayList<>();
        InputLines terminal = new InputLines() {
            @Override
            public Optional<String> next(String prompt) {
                return Optional.of(lines.remove(0));
            }

            @Override
            public boolean clear() {
                cleared.add(true);
                return true;
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };

        interviewer(AnswersFile.named(folder.resolve("a.json"))).begin(conversation(terminal), DAY);

        assertThat(cleared).hasSize(1);
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .containsSubsequence("afraid of the other", "Press Enter to go on.", "afraid of the other");
    }

    @Test
    @DisplayName("a file that can no longer be written ends nothing, and is told")
    void goesOnWithoutAFile() throws IOException {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        AnswersFile file = AnswersFile.named(gone.resolve("a.json"));
        Files.delete(gone);
        Interviewer interviewer = interviewer(file);

        assertThat(interviewer.begin(typing(Scripts.WILLING_FRIENDS), DAY)).isPresent();
        assertThat(interviewer.isSaved()).isFalse();
        assertThat(shown.toString(StandardCharsets.UTF_8)).containsOnlyOnce("cannot be kept in the file right now");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
