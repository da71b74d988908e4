package dev.healing.plan;

import static dev.healing.assessment.Finding.*;
import static dev.healing.plan.GateCase.*;
import static dev.healing.testkit.Situations.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Assessment;
import dev.healing.assessment.Situation;
import dev.healing.assessment.Strength;
import dev.healing.practice.Depth;
import dev.healing.practice.PracticeBuilder;
import dev.healing.practice.Topic;
import dev.healing.relationship.Relationship;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LAW-18, INV-46: what a plan tells about its own shape: the review, and what is kept")
class AssemblerTest {

    private static final Standing FULL = at(Path.HEAL_TOGETHER, Form.FULL);
    private static final Standing IN_DANGER = at(Path.SAFETY_FIRST, Form.PROTECT);

    private static Assembler assembler(Standing standing, int weeks, PracticeBuilder... placed) {
        Reason reason = Reason.of(Reason.Kind.INDICATED);
        ImmutableList<Placement> placements = candidates(standing, placed).stream()
                .map(candidate -> new Placement(candidate, Run.once(1), 1, 10, /* savesUp= */ false, reason))
                .collect(ImmutableList.toImmutableList());
        return new Assembler(standing, new Horizon(weeks, 120, 5, 100), placements);
    }

    private static List<Candidate> candidates(Standing standing, PracticeBuilder... practices) {
        return Arrays.stream(practices)
                .map(practice -> Candidate.of(tags(practice), standing))
                .toList();
    }

    private static Situation naming(Strength... strengths) {
        Assessment calm = Assessment.calmAndWilling(TODAY);
        return Situation.of(
                Relationship.coupleLivingTogether(),
                calm.toBuilder().strengths(List.of(strengths)).build());
    }

    private static List<Strength> kept(Standing standing, Strength... named) {
        return assembler(standing, 6).kept(naming(named), List.of()).strengths().asList();
    }

    private static Optional<String> lightThing(List<Candidate> atHand, PracticeBuilder... placed) {
        return assembler(FULL, 6, placed).kept(naming(), atHand).lightThing();
    }

    @Test
    @DisplayName(
            "INV-46: in danger, after a crisis and after a hot day the review comes at once, else in week four or the last")
    void theReview() {
        assertThat(assembler(IN_DANGER, 6).reviewWeek()).isEqualTo(1);
        assertThat(assembler(with(FULL, RECENT_CRISIS), 6).reviewWeek()).isEqualTo(1);
        assertThat(assembler(with(FULL, ACUTE_HEAT), 6).reviewWeek()).isEqualTo(1);
        assertThat(assembler(FULL, 6).reviewWeek()).isEqualTo(4);
        assertThat(assembler(FULL, 2).reviewWeek()).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "LAW-18: what is good in the bond is kept, if something is; in danger, after a death and for a child it is one's own")
    void theStrength() {
        assertThat(kept(FULL, Strength.LAUGHTER, Strength.NONE_NOW)).containsExactly(Strength.LAUGHTER);
        assertThat(kept(FULL, Strength.NONE_NOW)).isEmpty();
        assertThat(kept(IN_DANGER, Strength.LAUGHTER)).isEmpty();
        assertThat(kept(at(Path.LET_GO, Form.REMEMBERING), Strength.LAUGHTER)).isEmpty();
        assertThat(kept(at(Path.LET_GO, Form.PARTING), Strength.LAUGHTER)).containsExactly(Strength.LAUGHTER);
        assertThat(kept(at(Path.OWN_WORK, Form.ONE_SIDED, SELF_UNDER_13), Strength.LAUGHTER))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "LAW-18: the light thing stands on what is good, in a week or at hand; else anything light; never what is not")
    void theLightThing() {
        PracticeBuilder good = alone(Topic.STRENGTHS).id("good");
        PracticeBuilder light = alone().id("light");
        PracticeBuilder deeper = alone(Topic.STRENGTHS).id("deeper").depth(Depth.MODERATE);

        assertThat(lightThing(List.of(), light, good)).contains("good");
        assertThat(lightThing(candidates(FULL, good), light)).contains("good");
        assertThat(lightThing(List.of(), deeper, light)).contains("light");
        assertThat(lightThing(candidates(FULL, light))).contains("light");
        assertThat(lightThing(List.of(), deeper)).isEmpty();
    }
}
