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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

@Label("The interviewer, whatever is typed")
class InterviewerProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final HealingPlanner PLANNER =
            HealingPlanner.using(StandardContent.content().catalog());

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> line = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of("1", "2", "3", "4", "5", "1 2", "2025-12-01", "2026-01")),
                Tuple.of(2, Arbitraries.of("", "skip", "back", "rest", "help", "hide")),
                Tuple.of(1, Arbitraries.strings().excludeChars('\n', '\r').ofMaxLength(12)));
        return line.list().ofMaxSize(120);
    }

    @Property(seed = "20261128", tries = 120, shrinking = ShrinkingMode.OFF)
    @Label("keeps the answers it has, shows no machine word, and never fails")
    void neverFails(@ForAll("lines") List<String> lines, @ForAll boolean brief) throws IOException {
        Path folder = Files.createTempDirectory("interviewer");
        AnswersFile file = AnswersFile.named(folder.resolve("a.json"));
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        Screen screen = new Screen(new PrintStream(shown, true, StandardCharsets.UTF_8), false, Columns.unknown());
        byte[] typed = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);

        Optional<Situation> answers = new Interviewer(
                        brief ? Questionnaire.brief() : Questionnaire.full(), PLANNER, new Guidance(), screen, file)
                .begin(
                        new Conversation(
                                screen,
                                new PlainLines(new ByteArrayInputStream(typed), screen),
                                DAY,
                                new Guidance().phrases()),
                        DAY);

        if (answers.isPresent()) {
            assertThat(SituationJson.read(Files.readString(file.path().orElseThrow())))
                    .isEqualTo(answers.get());
        }
        MachineWords.areNotIn(shown.toString(StandardCharsets.UTF_8));
        if (file.path().isPresent()) {
            Files.delete(file.path().get());
        }
        Files.delete(folder);
    }
}
