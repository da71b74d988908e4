package dev.healing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Reads what the profile {@code mutation} has just measured; the everyday build leaves it out. Where safety is read, triage
 * chooses and gates withhold, no mutant lives but those that change nothing, and each of these is listed with its reason.
 */
@DisplayName("Of what keeps people safe, no mutant lives but those docs/MUTATION.md explains")
class MutantsOfSafety {

    private static final Path REPORT = Path.of("target", "pit-reports", "mutations.csv");
    private static final Path LIST = Path.of("..", "docs", "MUTATION.md");
    private static final Pattern EXPLAINED = Pattern.compile("^\\* `(\\w+)` `(.+)` (\\w+): .+$", Pattern.MULTILINE);
    private static final ImmutableList<String> CLASSES = ImmutableList.of(
            "assessment.SafetyConcern",
            "assessment.SafetyFacts",
            "assessment.TouchConsent",
            "assessment.WorthFacts",
            "plan.ContactGate",
            "plan.DangerGate",
            "plan.PathGate",
            "plan.PeopleGate",
            "plan.Found",
            "plan.Permission",
            "plan.Ruling",
            "plan.Standing",
            "plan.TouchGate",
            "plan.Triage",
            "plan.Verdict",
            "questionnaire.SafetyItem",
            "questionnaire.SafetyQuestions",
            "questionnaire.SafetyReplies");

    /** One line of the report. */
    private record Mutant(String file, String type, String mutator, int line, String status) {

        static Mutant of(String row) {
            List<String> cells = Splitter.on(',').limit(7).splitToList(row);
            return new Mutant(cells.get(0), cells.get(1), cells.get(2), Integer.parseInt(cells.get(4)), cells.get(5));
        }

        /** The class of the file it stands in, as the list above writes it. */
        String place() {
            return Splitter.on('$').splitToList(type).get(0).replace("dev.healing.", "");
        }

        boolean lives() {
            return !status.equals("KILLED");
        }

        /** As the list in the page writes it. */
        String told() throws IOException {
            Path source = Path.of("src", "main", "java", "dev", "healing")
                    .resolve(Splitter.on('.').splitToList(place()).get(0))
                    .resolve(file);
            String code = Files.readAllLines(source).get(line - 1).strip();
            String name = mutator.replaceAll(".*\\.|Mutator", "");
            return told(file.replace(".java", ""), code, name);
        }

        static String told(String type, String code, String mutator) {
            return "`" + type + "` `" + code + "` " + mutator;
        }
    }

    @Test
    void onlyWhatIsExplainedLives() throws IOException {
        List<Mutant> mutants = Files.readAllLines(REPORT).stream()
                .map(Mutant::of)
                .filter(mutant -> CLASSES.contains(mutant.place()))
                .toList();
        ImmutableList.Builder<String> living = ImmutableList.builder();
        for (Mutant mutant : mutants) {
            if (mutant.lives()) {
                living.add(mutant.told());
            }
        }

        assertThat(mutants).extracting(Mutant::place).containsAll(CLASSES);
        assertThat(living.build()).containsExactlyInAnyOrderElementsOf(explained());
    }

    private static List<String> explained() throws IOException {
        return EXPLAINED
                .matcher(Files.readString(LIST))
                .results()
                .map(MutantsOfSafety::told)
                .toList();
    }

    private static String told(MatchResult row) {
        return Mutant.told(row.group(1), row.group(2), row.group(3));
    }
}
