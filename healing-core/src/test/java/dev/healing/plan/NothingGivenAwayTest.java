package dev.healing.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.healing.assessment.Assessment;
import dev.healing.assessment.SafetyConcern;
import dev.healing.assessment.Situation;
import dev.healing.relationship.Limit;
import dev.healing.relationship.Person;
import dev.healing.relationship.Relationship;
import dev.healing.testkit.Situations;
import dev.healing.validation.InvalidDataException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("INV-66: nothing private stands in a toString or a message")
class NothingGivenAwayTest {

    private static final String CANARY = "CANARY_7";

    @Test
    void noToStringTellsAnAnswer() {
        Relationship bond = Relationship.coupleLivingTogether().toBuilder()
                .self(Person.builder()
                        .name(CANARY)
                        .addLimit(Limit.TOUCH_TRIGGERS)
                        .age(41)
                        .build())
                .build();
        Assessment today = Assessment.calmAndWilling(Situations.TODAY).toBuilder()
                .addConcern(SafetyConcern.of(CANARY))
                .build();
        Situation situation = Situation.builder()
                .relationship(bond)
                .addAssessment(today)
                .putDone(CANARY, 1)
                .addDeclined(CANARY)
                .build();
        Plan plan = Lab.plan(situation);

        for (Object value : List.of(
                bond,
                bond.self(),
                today,
                today.concerns(),
                situation,
                plan,
                plan.decision(),
                plan.kept(),
                plan.sessions(),
                plan.atHand(),
                plan.omissions().get(0).reasons(),
                Lab.PLANNER.findings(situation))) {
            assertThat(value.toString())
                    .doesNotContain(CANARY)
                    .doesNotContain("TOUCH_TRIGGERS")
                    .doesNotContain("ROMANTIC")
                    .doesNotContain("41")
                    .doesNotContain("WILLING")
                    .doesNotContain("SAFETY");
        }
    }

    @Test
    @DisplayName(
            "INV-85: out of range is refused, with every fault at once, and only what could not be stored is quoted")
    void everyFaultIsToldAtOnce() {
        assertThatThrownBy(() -> Assessment.calmAndWilling(Situations.TODAY).toBuilder()
                        .trust(11)
                        .weeklyMinutes(-1)
                        .openness(5)
                        .build())
                .isInstanceOf(InvalidDataException.class)
                .hasMessage("assessment.trust: must be a whole number from 0 to 10, was 11\n"
                        + "assessment.weeklyMinutes: must be a whole number from 0 to 600, was -1");
        assertThatThrownBy(() -> Relationship.coupleLivingTogether().toBuilder()
                        .self(Person.builder().age(200).name("x".repeat(300)).build())
                        .build())
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("relationship.self.age: must be a whole number from 0 to 120, was 200")
                .hasMessageContaining("relationship.self.name: must have from 0 to 200 characters")
                .hasMessageNotContaining("xxx");
        assertThatThrownBy(() -> Situation.builder()
                        .relationship(Relationship.coupleLivingTogether())
                        .addAssessment(Assessment.calmAndWilling(Situations.TODAY))
                        .addAssessment(Assessment.calmAndWilling(Situations.TODAY))
                        .build())
                .isInstanceOf(InvalidDataException.class)
                .hasMessage("assessments[1].takenOn: must differ from every other takenOn");
    }
}
