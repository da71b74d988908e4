package dev.healing.plan;

import static dev.healing.plan.GateCase.alone;
import static dev.healing.testkit.Situations.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Answer;
import dev.healing.assessment.Assessment;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.assessment.Harm;
import dev.healing.assessment.Situation;
import dev.healing.practice.Condition;
import dev.healing.practice.FrozenPack;
import dev.healing.practice.PracticeBuilder;
import dev.healing.relationship.Relationship;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The planner as an app meets it")
class HealingPlannerTest {

    private static HealingPlanner planner(PracticeBuilder practice) {
        return HealingPlanner.using(
                FrozenPack.vouchingForOnly(List.of(practice.id("meaning").build())));
    }

    @Test
    void aFirstDayIsASituation() {
        Relationship couple = Relationship.coupleLivingTogether();
        Assessment calm = Assessment.calmAndWilling(TODAY);

        assertThat(planner(alone()).plan(couple, calm))
                .isEqualTo(planner(alone()).plan(Situation.of(couple, calm)));
    }

    @Test
    void onlyWhatIsInTheCatalogueIsExplained() {
        Situation any = Situation.of(Relationship.coupleLivingTogether(), Assessment.calmAndWilling(TODAY));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> planner(alone()).explain(any, "unknown"))
                .withMessage("no practice 'unknown' in the catalogue");
    }

    @Test
    @DisplayName(
            "INV-32: what is written for the stage of understanding, done and heard, opens the next; nothing else does")
    void understandingOpensDeciding() {
        Assessment betrayed = Assessment.calmAndWilling(TODAY).toBuilder()
                .addHarm(Harm.BETRAYAL)
                .betrayalOn(TODAY.minusWeeks(30))
                .deceitOngoing(Answer.NO)
                .build();
        Situation done = Situation.of(Relationship.coupleLivingTogether(), betrayed).toBuilder()
                .putDone("meaning", 1)
                .build();
        Condition understanding =
                new Condition(ImmutableList.of(Findings.of(Finding.STAGE_UNDERSTAND)), Findings.NONE, Findings.NONE);

        assertThat(planner(alone().condition(understanding)).findings(done).has(Finding.STAGE_DECIDE))
                .isTrue();
        assertThat(planner(alone()).findings(done).has(Finding.STAGE_DECIDE)).isFalse();
    }
}
