package dev.healing.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.Situation;
import dev.healing.plan.Plan;
import dev.healing.practice.Participation;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenTest {

    @Test
    @DisplayName("R-28: the golden situation is read, and written to the letter")
    void situation() {
        String golden = Golden.text("situation.json");
        Situation situation = SituationJson.read(golden);
        Golden.rewriteIfAsked("situation.json", SituationJson.write(situation));

        assertThat(SituationJson.write(situation)).isEqualTo(golden);
        assertThat(situation.assessments()).hasSize(2);
        assertThat(situation.done()).hasSize(2);
    }

    @Test
    @DisplayName("R-28: the golden plan is read, and written to the letter")
    void plan() {
        String golden = Golden.text("plan.json");
        Plan plan = PlanJson.read(golden);
        Golden.rewriteIfAsked("plan.json", PlanJson.write(plan));

        assertThat(PlanJson.write(plan)).isEqualTo(golden);
        assertThat(plan.sessions()).hasSize(3);
        assertThat(plan.lookingBackUntil()).hasValue(3);
        assertThat(plan.omissions().get(1).reasons().get(0).practice()).hasValue("say-it-is-hurt");
    }

    @Test
    @DisplayName("The plan of the golden situation, with joint sessions and reasons, comes back equal")
    void planned() {
        Plan plan = Practices.PLANNER.plan(SituationJson.read(Golden.text("situation.json")));

        assertThat(plan.sessions()).anyMatch(session -> session.participation() == Participation.TOGETHER);
        assertThat(PlanJson.read(PlanJson.write(plan)).equals(plan)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar", "th-TH-u-ca-buddhist-nu-thai", "hi-IN-u-nu-deva"})
    @DisplayName("INV-88: a language of the machine changes no byte")
    void locales(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            situation();
            plan();
        } finally {
            Locale.setDefault(before);
        }
    }
}
