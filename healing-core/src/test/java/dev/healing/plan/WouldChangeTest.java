package dev.healing.plan;

import static dev.healing.assessment.Finding.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Assessment;
import dev.healing.assessment.AssessmentBuilder;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.assessment.Intention;
import dev.healing.assessment.Situation;
import dev.healing.relationship.Relationship;
import dev.healing.testkit.Situations;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "What would change a decision: time, a plain fact, and one's own word; never the other's will, and nothing in danger")
class WouldChangeTest {

    private static final Findings CALM = today(day -> day);

    private static Findings today(UnaryOperator<AssessmentBuilder> said) {
        Assessment calm = Assessment.calmAndWilling(Situations.TODAY);
        return Findings.of(
                Situation.of(
                        Relationship.coupleLivingTogether(),
                        said.apply(calm.toBuilder()).build()),
                ImmutableSet.of());
    }

    private static ImmutableSet<Finding> changes(Findings findings) {
        return WouldChange.of(findings, Triage.of(findings));
    }

    private static Findings with(Findings findings, Finding more) {
        return findings.plus(Findings.of(more));
    }

    @Test
    void nothingWhereTheTwoHealTogether() {
        assertThat(changes(CALM)).isEmpty();
    }

    @Test
    void timeThatPasses() {
        assertThat(changes(with(CALM, RECENT_DANGER))).containsExactly(RECENT_DANGER);
        assertThat(changes(with(CALM, WISH_SWINGS))).contains(WISH_SWINGS);
    }

    @Test
    void aPlainFactThatWasNotTold() {
        assertThat(changes(with(CALM.minus(BOTH_ADULTS), AGE_MISSING))).containsExactly(AGE_MISSING);
        assertThat(changes(with(CALM.minus(OPEN_CONTACT), CONTACT_UNANSWERED))).containsExactly(CONTACT_UNANSWERED);
        assertThat(changes(with(CALM.minus(OPEN_CONTACT), NO_CONTACT))).isEmpty();
    }

    @Test
    void onlyWhatWouldChangeItByItself() {
        assertThat(changes(with(with(CALM.minus(BOTH_ADULTS), AGE_MISSING), RECENT_DANGER)))
                .containsExactly(RECENT_DANGER);
    }

    @Test
    @DisplayName("for whoever is undecided, a word of their own in either direction; for nobody else")
    void aWordOfTheirOwn() {
        Findings undecided = today(day -> day.desireToGrow(5).intention(Intention.UNDECIDED));

        assertThat(changes(undecided)).containsExactlyInAnyOrder(TO_TRY, TO_END);
        assertThat(changes(with(CALM, WISH_SWINGS))).containsExactlyInAnyOrder(WISH_SWINGS, TO_END);
        assertThat(changes(with(undecided, RECENT_DANGER))).containsExactly(RECENT_DANGER);
    }

    @Test
    void nothingInDanger() {
        assertThat(changes(with(with(CALM, DANGER), RECENT_DANGER))).isEmpty();
    }
}
