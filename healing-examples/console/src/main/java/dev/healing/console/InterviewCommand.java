package dev.healing.console;

import dev.healing.assessment.Situation;
import dev.healing.plan.HealingPlanner;
import dev.healing.questionnaire.Questionnaire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks the questions, keeps the answers and makes the plan. */
@Command(name = "interview", description = "Asks the questions one by one, keeps the answers and makes a plan.")
final class InterviewCommand implements Runnable {

    private static final Path USUAL = Path.of("healing-answers.json");

    private final Screen screen;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to keep the answers. The next free name is taken if there is such a file."
                    + " Usually healing-answers.json.")
    private @Nullable Path out;

    @Option(names = "--resume", paramLabel = "FILE", description = "Goes on with the answers in this file.")
    private @Nullable Path resumed;

    @Option(names = "--brief", description = "Asks only what a plan cannot do without.")
    private boolean brief;

    @Option(
            names = "--day",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "The day of the answers. Usually today; with --resume it is the day in the file.")
    private @Nullable LocalDate day;

    @Mixin
    private Guidance guidance = new Guidance();

    InterviewCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void run() {
        Optional<Situation> soFar =
                Optional.ofNullable(resumed).map(Path::toString).map(SituationFile::read);
        if (soFar.isPresent() && day != null) {
            throw new BadInput("--day does not go with --resume, because the file says of which day its answers are");
        }
        AnswersFile file = file();
        try (InputLines lines = InputLines.standard(screen)) {
            interview(soFar, file, lines);
        }
    }

    private void interview(Optional<Situation> soFar, AnswersFile file, InputLines lines) {
        LocalDate today = soFar.map(answers -> answers.newest().takenOn()).orElseGet(this::day);
        HealingPlanner planner = guidance.planner();
        Interviewer interviewer =
                new Interviewer(brief ? Questionnaire.brief() : Questionnaire.full(), planner, guidance, screen, file);
        Conversation conversation = new Conversation(screen, lines, today, guidance.phrases());
        Optional<Situation> answers = soFar.isPresent()
                ? interviewer.resume(conversation, soFar.get())
                : interviewer.begin(conversation, today);
        Farewell farewell = new Farewell(screen, guidance, file, interviewer.isSaved());
        answers.ifPresentOrElse(all -> farewell.with(planner.plan(all)), farewell::early);
    }

    private LocalDate day() {
        return day == null ? LocalDate.now(ZoneId.systemDefault()) : day;
    }

    /** Answers go back to where they came from, unless another file is named. */
    private AnswersFile file() {
        try {
            if (resumed != null && (out == null || isSame(out, resumed))) {
                return AnswersFile.again(resumed);
            }
            return AnswersFile.named(out == null ? USUAL : out);
        } catch (IOException gone) {
            throw new BadInput(resumed + ": this file cannot be written to", gone);
        }
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.isSameFile(one, other);
    }
}
