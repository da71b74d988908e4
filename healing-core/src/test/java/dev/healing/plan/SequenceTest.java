package dev.healing.plan;

import static dev.healing.assessment.Finding.*;
import static dev.healing.plan.GateCase.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.practice.Depth;
import dev.healing.practice.Phase;
import dev.healing.practice.PracticeBuilder;
import dev.healing.practice.Prerequisite;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LAW-01, LAW-03, LAW-06, LAW-07, LAW-14, INV-49: what comes before what, law by law")
class SequenceTest {

    private static final Standing TOGETHER = at(Path.HEAL_TOGETHER, Form.FULL);
    /** Off the common path, where no first talk is waited for. */
    private static final Standing APART = at(Path.OWN_WORK, Form.ONE_SIDED);

    private final List<Placement> placed = new ArrayList<>();
    private final List<Tags> before = new ArrayList<>();
    private int weeks = 6;

    private SequenceTest placed(PracticeBuilder practice, int week) {
        Candidate candidate = Candidate.of(tags(practice), APART);
        placed.add(new Placement(candidate, Run.once(week), 1, 10, false, Reason.of(Reason.Kind.INDICATED)));
        return this;
    }

    private SequenceTest before(PracticeBuilder practice) {
        before.add(tags(practice));
        return this;
    }

    private SequenceTest inWeeks(int number) {
        this.weeks = number;
        return this;
    }

    private static SequenceTest plan() {
        return new SequenceTest();
    }

    private Sequence sequence(Standing standing) {
        Set<String> done =
                Set.copyOf(before.stream().map(tags -> tags.practice().id()).toList());
        return new Sequence(
                new Horizon(weeks, 120, 5, 100),
                standing,
                done,
                what -> before.stream().anyMatch(what),
                placed);
    }

    private void first(PracticeBuilder practice, Standing standing, int week) {
        assertThat(sequence(standing).earliest(tags(practice))).isEqualTo(OptionalInt.of(week));
    }

    private void first(PracticeBuilder practice, int week) {
        first(practice, APART, week);
    }

    private void never(PracticeBuilder practice, Standing standing) {
        assertThat(sequence(standing).earliest(tags(practice))).isEmpty();
    }

    private void never(PracticeBuilder practice) {
        never(practice, APART);
    }

    private void last(PracticeBuilder practice, int week) {
        assertThat(sequence(APART).latest(tags(practice))).isEqualTo(week);
    }

    private static PracticeBuilder after(boolean soft, String... ids) {
        PracticeBuilder practice = alone().id("later");
        for (String id : ids) {
            practice.addPrerequisites(new Prerequisite(id, soft));
        }
        return practice;
    }

    private static PracticeBuilder sayingIt() {
        return together(Topic.ACKNOWLEDGING);
    }

    private static PracticeBuilder goal() {
        return together(Topic.ACKNOWLEDGING, Topic.SHARED_GOAL);
    }

    @Test
    @DisplayName("LAW-14: what is needed comes first, a week earlier where there are weeks enough")
    void prerequisites() {
        plan().first(alone(), 1);
        plan().inWeeks(12).first(alone().phase(Phase.DEEPEN), 8);
        plan().never(after(/* soft= */ false, "a"));
        plan().before(alone().id("a")).first(after(/* soft= */ false, "a"), 1);
        plan().first(after(/* soft= */ true, "a"), 1);
        plan().placed(alone().id("b"), 1).placed(alone().id("a"), 2).first(after(/* soft= */ true, "a"), 3);
        plan().placed(alone().id("a"), 6).never(after(/* soft= */ true, "a"));
        plan().placed(alone().id("a"), 4).placed(alone().id("b"), 2).first(after(/* soft= */ false, "a", "b"), 5);
        plan().inWeeks(2).placed(alone().id("a"), 1).first(after(/* soft= */ false, "a"), 1);
        plan().inWeeks(3).placed(alone().id("a"), 1).first(after(/* soft= */ false, "a"), 2);
    }

    @Test
    @DisplayName("LAW-01: saying it, then the shared goal, then everything else together")
    void theFirstTalk() {
        Standing led = at(Path.HEAL_TOGETHER, Form.PARENT_LED);
        Standing child = at(Path.HEAL_TOGETHER, Form.FULL, MINOR_CHILD);

        plan().first(sayingIt(), TOGETHER, 1);
        plan().never(goal(), TOGETHER);
        plan().placed(sayingIt(), 2).first(goal(), TOGETHER, 2);
        plan().placed(sayingIt(), 2).never(together(), TOGETHER);
        plan().placed(sayingIt(), 2).placed(goal(), 3).first(together(), TOGETHER, 3);
        plan().first(together(Topic.TALK_SAFETY), TOGETHER, 1);
        plan().first(alone(), TOGETHER, 1);
        plan().first(together(), led, 1);
        plan().first(together(), child, 1);
        plan().first(together(), APART, 1);
    }

    @Test
    @DisplayName("LAW-03: limits before trust, a smaller promise before a larger one")
    void trust() {
        PracticeBuilder answering = alone(Topic.TRUST, Topic.ACCOUNTABILITY);

        plan().first(alone(Topic.TRUST), 1);
        plan().placed(alone(Topic.BOUNDARY), 4).placed(alone(Topic.BOUNDARY), 2).first(alone(Topic.TRUST), 3);
        plan().placed(alone(Topic.BOUNDARY, Topic.TRUST), 4).first(alone(Topic.TRUST), 1);
        plan().placed(alone(Topic.BOUNDARY), 4).first(answering, 1);
        plan().placed(alone(Topic.BOUNDARY), 4).first(alone(), 1);
        plan().inWeeks(2).placed(alone(Topic.BOUNDARY), 1).first(alone(Topic.TRUST), 1);
        plan().inWeeks(3).placed(alone(Topic.BOUNDARY), 1).first(alone(Topic.TRUST), 2);
        plan().never(deep(alone(Topic.TRUST)));
        plan().placed(deep(alone(Topic.TRUST)), 2).never(deep(alone(Topic.TRUST)));
        plan().placed(alone(Topic.PAUSE), 2).never(deep(alone(Topic.TRUST)));
        plan().placed(alone(Topic.TRUST), 4).first(deep(alone(Topic.TRUST)), 5);
        plan().placed(alone(Topic.TRUST), 4).placed(alone(Topic.BOUNDARY), 5).first(deep(alone(Topic.TRUST)), 6);
        plan().before(alone(Topic.TRUST)).first(deep(alone(Topic.TRUST)), 3);
        plan().before(deep(alone(Topic.TRUST))).never(deep(alone(Topic.TRUST)));
        plan().before(alone(Topic.PAUSE)).never(deep(alone(Topic.TRUST)));
    }

    @Test
    @DisplayName(
            "LAW-03: the first limit comes before the trust that is placed; what is needed comes before what needs it")
    void theLatestWeek() {
        plan().last(alone(), 6);
        plan().placed(after(/* soft= */ true, "a"), 4).last(alone().id("a"), 3);
        plan().placed(after(/* soft= */ true, "a"), 4)
                .placed(after(/* soft= */ true, "a").id("sooner"), 3)
                .last(alone().id("a"), 2);
        plan().placed(after(/* soft= */ true, "a"), 3)
                .placed(after(/* soft= */ true, "a").id("later-still"), 5)
                .last(alone().id("a"), 2);
        plan().placed(after(/* soft= */ true, "a"), 4).last(alone().id("b"), 6);
        plan().placed(alone(Topic.TRUST), 3).last(alone(Topic.BOUNDARY), 2);
        plan().placed(alone(Topic.TRUST), 3).last(alone(Topic.BOUNDARY, Topic.TRUST), 6);
        plan().placed(alone(Topic.TRUST), 3).last(alone(), 6);
        plan().placed(alone(), 3).last(alone(Topic.BOUNDARY), 6);
        plan().placed(alone(Topic.BOUNDARY), 2).placed(alone(Topic.TRUST), 3).last(alone(Topic.BOUNDARY), 6);
    }

    @Test
    @DisplayName("LAW-06: one's own signals are watched before eyes or hands are used")
    void ownSignals() {
        PracticeBuilder gaze = alone().gaze(true);

        plan().never(gaze);
        plan().placed(alone(), 2).never(gaze);
        plan().placed(alone(Topic.OWN_SIGNALS), 2).first(gaze, 3);
        plan().before(alone(Topic.OWN_SIGNALS)).first(gaze, 1);
        plan().before(alone()).never(gaze);
        plan().first(alone().touch(Touch.COMFORT), 1);
    }

    @Test
    @DisplayName("LAW-07: depth comes back gradually")
    void depth() {
        PracticeBuilder moderate = together().depth(Depth.MODERATE);

        plan().first(deep(alone()), 3);
        plan().inWeeks(2).first(deep(alone()), 2);
        plan().never(deep(together()));
        plan().placed(together(), 1).placed(moderate, 3).first(deep(together()), 4);
        plan().placed(together(), 4).placed(moderate, 2).first(deep(together()), 5);
        plan().placed(together(), 1).never(deep(together()));
        plan().placed(moderate, 1).never(deep(together()));
        plan().placed(alone(), 1).placed(moderate, 2).never(deep(together()));
        plan().placed(together(), 1).placed(alone().depth(Depth.MODERATE), 2).never(deep(together()));
        plan().before(together()).before(together().depth(Depth.MODERATE)).first(deep(together()), 1);
    }

    private static SequenceTest withSignals() {
        return plan().placed(alone(Topic.OWN_SIGNALS), 1);
    }

    @Test
    @DisplayName("INV-49: touch after a step of trust and a calm talk, sex after other closeness")
    void touch() {
        PracticeBuilder intimate = alone().touch(Touch.INTIMATE);
        PracticeBuilder sexual = alone().touch(Touch.SEXUAL);
        PracticeBuilder talk = together(Topic.LOOKING_BACK);

        withSignals().placed(alone(Topic.TRUST), 2).placed(talk, 3).first(intimate, 4);
        withSignals().placed(alone(Topic.TRUST), 4).placed(talk, 3).first(intimate, 5);
        plan().placed(alone(Topic.TRUST), 2).placed(talk, 3).never(intimate);
        withSignals().placed(talk, 3).never(intimate);
        withSignals().placed(alone(Topic.TRUST), 2).never(intimate);
        withSignals()
                .placed(alone(Topic.TRUST), 2)
                .placed(alone(Topic.LOOKING_BACK), 3)
                .never(intimate);
        withSignals().placed(alone(Topic.TRUST), 2).placed(together(), 3).never(intimate);
        withSignals().placed(alone(Topic.TRUST), 2).placed(talk, 3).never(sexual);
        withSignals()
                .placed(alone(Topic.TRUST), 2)
                .placed(talk, 3)
                .placed(intimate, 4)
                .first(sexual, 5);
    }
}
