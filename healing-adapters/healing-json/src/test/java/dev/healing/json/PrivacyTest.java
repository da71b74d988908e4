package dev.healing.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.Situation;
import dev.healing.plan.Plan;
import dev.healing.validation.InvalidDataException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PrivacyTest {

    private static final String SITUATION = Golden.text("canaries.json");
    private static final Pattern VALUE = Pattern.compile("(?<=[:\\[,] )(\"[^\"]*\"|\\d+|\\{)");
    private static final Pattern ANY_TEXT = Pattern.compile("\"([^\"]{4,})\"");

    /** Put in the place of one value after the other, so that something is refused everywhere. */
    private static final List<String> INTRUDERS = List.of(
            "null", "3.5", "[[]]", "{\"x\": 1}", "NaN", "[\"\"]", "99999", "", "\"", "}", "\u0001", "\"\\ud800\"");

    /** Every text in the document that is no field name of ours: each could be stored, and so none may be told. */
    private static List<String> canaries(String json) {
        List<String> found = new ArrayList<>();
        Matcher texts = ANY_TEXT.matcher(json);
        while (texts.find()) {
            boolean name = json.startsWith(":", texts.end());
            if (!name || texts.group(1).contains("canary")) {
                found.add(texts.group(1));
            }
        }
        return found;
    }

    private static void tellsNothing(String original, String broken, Consumer<String> reading) {
        try {
            reading.accept(broken);
        } catch (InvalidDataException refused) {
            List<String> canaries = canaries(original);
            assertThat(canaries).isNotEmpty();
            assertThat(refused).hasNoCause();
            assertThat(refused.toString()).doesNotContain(canaries);
            assertThat(refused.faults().toString()).doesNotContain(canaries);
        }
    }

    private static void breakEverywhere(String original, Consumer<String> reading) {
        List<MatchResult> values = VALUE.matcher(original).results().toList();
        assertThat(values).hasSizeGreaterThan(30);
        for (MatchResult value : values) {
            for (String intruder : INTRUDERS) {
                String broken = original.substring(0, value.start()) + intruder + original.substring(value.end());
                tellsNothing(original, broken, reading);
            }
        }
    }

    @Test
    @DisplayName("INV-66: whatever is broken in a situation, nothing that could be stored is told")
    void situationFaults() {
        breakEverywhere(SITUATION, SituationJson::read);
    }

    @Test
    @DisplayName("INV-66: whatever is broken in a plan, nothing of it is told")
    void planFaults() {
        breakEverywhere(Golden.text("plan.json"), PlanJson::read);
    }

    @Test
    @DisplayName("INV-66: texts too long, in every private field, are refused without a word of them")
    void tooLong() {
        String longer = SITUATION.replaceAll("canary", "canary".repeat(40));

        tellsNothing(longer, longer, SituationJson::read);
        tellsNothing(SITUATION, longer, SituationJson::read);
    }

    @Test
    @DisplayName("INV-66: nothing of the safety section is quoted, not even what could not be stored")
    void safetySection() {
        String unknown =
                SITUATION.replace("\"ALL\"", "\"canary-answer\"").replace("\"canary-concern\"", "{\"canary\": 1}");

        tellsNothing("\"canary-answer\" \"canary\"", unknown, SituationJson::read);
    }

    @Test
    @DisplayName("INV-66: no toString tells an answer")
    void strings() {
        Situation situation = SituationJson.read(SITUATION);
        Plan plan = Practices.PLANNER.plan(situation);

        assertThat(List.of(situation, situation.relationship(), situation.newest(), plan, plan.decision())
                        .toString())
                .doesNotContain(canaries(SITUATION));
    }
}
