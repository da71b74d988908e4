package dev.healing.plan;

import static dev.healing.assessment.Finding.*;
import static dev.healing.plan.GateCase.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.Findings;
import dev.healing.practice.Cadence;
import dev.healing.practice.Depth;
import dev.healing.practice.Phase;
import dev.healing.practice.PracticeBuilder;
import dev.healing.practice.Prerequisite;
import dev.healing.practice.Reach;
import dev.healing.practice.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LAW-01, LAW-18, S3, INV-09, INV-31: what a plan opens with")
class OpeningTest {

    private static final Standing FULL = at(Path.HEAL_TOGETHER, Form.FULL);
    private static final Standing APART = at(Path.OWN_WORK, Form.ONE_SIDED);
    private static final Standing BETRAYED =
            at(Path.HEAL_TOGETHER, Form.AFTER_BETRAYAL, BETRAYAL, THEY_HURT_ME, STAGE_STABILISE);
    private static final Horizon ROOMY = new Horizon(6, 120, 5, 100);
    private static final Horizon QUIET = new Horizon(6, 40, 3, 100);

    private static List<Candidate> byNeed(Standing standing, PracticeBuilder... practices) {
        return Arrays.stream(practices)
                .map(practice -> Candidate.of(tags(practice), standing))
                .sorted(Candidate.MOST_NEEDED)
                .toList();
    }

    private static Placing opened(Horizon horizon, Standing standing, PracticeBuilder... practices) {
        List<Candidate> byNeed = byNeed(standing, practices);
        Placing placing = new Placing(horizon, standing, Set.of(), what -> false, byNeed);
        Opening opening = new Opening(horizon, standing, byNeed, placing);
        opening.firstStep();
        opening.others();
        return placing;
    }

    /** What was placed, each with the week it begins in. */
    private static List<String> ids(Placing placing) {
        return placing.timetable().placements().stream()
                .map(placement -> placement.candidate().id() + " " + placement.start())
                .toList();
    }

    private static List<String> opening(Horizon horizon, Standing standing, PracticeBuilder... practices) {
        return ids(opened(horizon, standing, practices));
    }

    private static List<String> opening(Standing standing, PracticeBuilder... practices) {
        return opening(ROOMY, standing, practices);
    }

    private static PracticeBuilder good(String id) {
        return alone(Topic.STRENGTHS).id(id);
    }

    private static PracticeBuilder says() {
        return together(Topic.ACKNOWLEDGING).id("says");
    }

    private static PracticeBuilder shares() {
        return together(Topic.ACKNOWLEDGING, Topic.SHARED_GOAL).id("shares");
    }

    /** Something of one's own that a betrayal speaks for. */
    private static PracticeBuilder ground() {
        return alone().id("ground").suitsAny(false).suits(Findings.of(BETRAYAL));
    }

    @Test
    @DisplayName("LAW-18: each sitting of a first step takes five minutes at most, and all of them a third of the week")
    void theFirstStep() {
        PracticeBuilder step = ownWork(Topic.STEADYING)
                .id("step")
                .leastMinutes(1)
                .usualMinutes(10)
                .cadence(Cadence.timesAWeek(2));

        for (int[] each : new int[][] {{120, 5}, {30, 5}, {24, 4}, {6, 1}}) {
            assertThat(opened(new Horizon(6, each[0], 3, 100), APART, step)
                            .timetable()
                            .placements())
                    .singleElement()
                    .satisfies(first -> assertThat(first.minutesEach()).isEqualTo(each[1]));
        }
    }

    @Test
    @DisplayName("S3: of what is light and stands on what is good, the one that takes the fewest weeks; one is enough")
    void theLightThing() {
        PracticeBuilder monthly = good("a-monthly").cadence(Cadence.everyWeeks(4));
        PracticeBuilder weekly = good("b-weekly").cadence(Cadence.timesAWeek(1));

        assertThat(opening(APART, weekly, monthly)).containsExactly("a-monthly 1");
        assertThat(opening(APART, weekly, monthly, good("c-once"))).containsExactly("c-once 1");
        assertThat(opening(APART, weekly)).containsExactly("b-weekly 1");
        assertThat(opening(APART, good("deeper").depth(Depth.MODERATE))).isEmpty();
        assertThat(opening(at(Path.HEAL_TOGETHER, Form.SMALL), good("once"))).isEmpty();
    }

    @Test
    @DisplayName("S3: where weeks are few in minutes, it may not come again; where not, it may take a third of them")
    void theLightThingIsLight() {
        PracticeBuilder weekly = good("weekly").cadence(Cadence.timesAWeek(1));
        PracticeBuilder often = good("often").leastMinutes(21).usualMinutes(21).cadence(Cadence.timesAWeek(2));

        assertThat(opening(QUIET, APART, weekly)).isEmpty();
        assertThat(opening(QUIET, APART, good("once"))).containsExactly("once 1");
        assertThat(opening(APART, often)).isEmpty();
        assertThat(opening(APART, often.leastMinutes(20))).containsExactly("often 1");
        assertThat(opening(
                        APART, good("woven").leastMinutes(60).usualMinutes(60).cadence(Cadence.WOVEN_IN)))
                .containsExactly("woven 1");
    }

    @Test
    @DisplayName("S3: what the first step is already need not be added, and what finds no place leaves it to the next")
    void theLightThingMayBeThere() {
        PracticeBuilder step = ownWork(Topic.STEADYING, Topic.STRENGTHS)
                .id("step")
                .leastMinutes(5)
                .cadence(Cadence.WOVEN_IN);
        PracticeBuilder after = good("a-after").addPrerequisite(new Prerequisite("missing", /* soft= */ false));

        assertThat(opening(APART, step, ownWork(Topic.STRENGTHS).id("woven").cadence(Cadence.WOVEN_IN)))
                .containsExactly("step 1");
        assertThat(opening(APART, after, good("b-next"))).containsExactly("b-next 1");
    }

    @Test
    @DisplayName("INV-31: who was hurt has something of their own from day one; it is light and reaches nobody")
    void ownGround() {
        Standing both = at(Path.HEAL_TOGETHER, Form.AFTER_BETRAYAL, BETRAYAL, BOTH_HURT, STAGE_STABILISE);

        assertThat(opening(BETRAYED, ground())).containsExactly("ground 1");
        assertThat(opening(BETRAYED, ground().suits(Findings.of(THEY_HURT_ME)))).containsExactly("ground 1");
        assertThat(opening(both, ground())).containsExactly("ground 1");
        assertThat(opening(BETRAYED, ground(), ground().id("second"))).containsExactly("ground 1");
    }

    @Test
    @DisplayName(
            "INV-31: without a hurt of one's own, later on, deep, reaching out or together it is no ground of one's own")
    void noGround() {
        assertThat(opening(without(BETRAYED, THEY_HURT_ME), ground())).isEmpty();
        assertThat(opening(without(BETRAYED, STAGE_STABILISE), ground())).isEmpty();
        assertThat(opening(BETRAYED, ground().phase(Phase.DEEPEN))).isEmpty();
        assertThat(opening(BETRAYED, deep(ground()))).isEmpty();
        assertThat(opening(BETRAYED, ground().reaches(Reach.EVERYDAY))).isEmpty();
        assertThat(opening(BETRAYED, together(Topic.TALK_SAFETY).suits(Findings.of(BETRAYAL))))
                .isEmpty();
        assertThat(opening(with(BETRAYED, OVERWHELMED), ground().suits(Findings.of(OVERWHELMED))))
                .isEmpty();
    }

    @Test
    @DisplayName("INV-31: what is there already is ground enough, and what finds no place leaves it to the next")
    void groundEnough() {
        PracticeBuilder step = ownWork(Topic.STEADYING)
                .id("step")
                .leastMinutes(5)
                .cadence(Cadence.WOVEN_IN)
                .suits(Findings.of(BETRAYAL, THEY_HURT_ME));
        PracticeBuilder tooLong =
                ground().id("a-long").leastMinutes(300).usualMinutes(300).suits(Findings.of(BETRAYAL, THEY_HURT_ME));

        assertThat(opening(BETRAYED, step, ground())).containsExactly("step 1");
        assertThat(opening(BETRAYED, tooLong, ground())).containsExactly("ground 1");
    }

    @Test
    @DisplayName("INV-31: own ground is light if anything light can begin today, else less light")
    void lightGroundFirst() {
        PracticeBuilder needed = ground().id("needed").depth(Depth.MODERATE).suits(Findings.of(BETRAYAL, THEY_HURT_ME));

        assertThat(opening(BETRAYED, needed)).containsExactly("needed 1");
        assertThat(opening(BETRAYED, needed, ground())).containsExactly("ground 1");
        assertThat(opening(BETRAYED, needed, ground().phase(Phase.DEEPEN))).containsExactly("needed 1");
    }

    private static List<String> answering(Standing standing, PracticeBuilder... practices) {
        List<Candidate> byNeed = byNeed(standing, practices);
        Placing placing = new Placing(ROOMY, standing, Set.of(), what -> false, byNeed);
        new Opening(ROOMY, standing, byNeed, placing).answeringForHarm();
        return ids(placing);
    }

    @Test
    @DisplayName("INV-09: who does or did harm turns to what is light and answers for it, what has support first")
    void answeringForHarm() {
        Standing harmed = at(Path.OWN_WORK, Form.ACCOUNTABILITY, I_HARMED);
        Standing harming = at(Path.SAFETY_FIRST, Form.PROTECT, I_AM_HARMING);
        PracticeBuilder alone = alone(Topic.ACCOUNTABILITY).id("a-alone");
        PracticeBuilder supported = alone(Topic.ACCOUNTABILITY).id("supported").supported(true);

        for (Standing standing : List.of(harmed, harming)) {
            assertThat(answering(standing, alone, supported)).containsExactly("supported 1", "a-alone 1");
            assertThat(answering(standing, alone.depth(Depth.MODERATE))).isEmpty();
            assertThat(answering(standing, alone().depth(Depth.LIGHT))).isEmpty();
            alone.depth(Depth.LIGHT);
        }
        assertThat(answering(at(Path.SAFETY_FIRST, Form.PROTECT, DANGER), alone, supported))
                .isEmpty();
    }

    @Test
    @DisplayName("INV-09: what is there already is not placed twice")
    void answeringOnce() {
        Standing harmed = at(Path.OWN_WORK, Form.ACCOUNTABILITY, I_HARMED);
        List<Candidate> one = byNeed(harmed, alone(Topic.ACCOUNTABILITY).id("one"));
        Placing placing = new Placing(ROOMY, harmed, Set.of(), what -> false, one);
        Opening opening = new Opening(ROOMY, harmed, one, placing);
        opening.answeringForHarm();
        opening.answeringForHarm();

        assertThat(ids(placing)).containsExactly("one 1");
    }

    @Test
    @DisplayName(
            "LAW-01: the two say it to each other, then they share a goal; where a parent leads, or apart, neither")
    void firstTalks() {
        assertThat(opening(FULL, shares(), says())).containsExactly("says 1", "shares 2");
        assertThat(opening(FULL, says())).containsExactly("says 1");
        assertThat(opening(at(Path.HEAL_TOGETHER, Form.PARENT_LED), shares(), says()))
                .isEmpty();
        assertThat(opening(APART, shares(), says())).isEmpty();
        assertThat(opening(FULL, says().cadence(Cadence.timesAWeek(1)), shares().cadence(Cadence.WOVEN_IN)))
                .isEmpty();
        assertThat(opening(FULL, alone(Topic.ACKNOWLEDGING), alone(Topic.ACKNOWLEDGING, Topic.SHARED_GOAL)))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "LAW-14: what gently comes before a talk goes first, if it is needed no less and there are weeks enough")
    void beforeATalk() {
        PracticeBuilder before = alone(Topic.GRIEF).id("before");
        PracticeBuilder says = says().addPrerequisite(new Prerequisite("before", /* soft= */ true));

        assertThat(opening(FULL, before, says)).containsExactly("before 1", "says 2");
        assertThat(opening(new Horizon(2, 120, 5, 100), FULL, before, says)).containsExactly("says 1");
        assertThat(opening(new Horizon(3, 120, 5, 100), FULL, before, says)).containsExactly("before 1", "says 2");
        assertThat(opening(FULL, good("before"), says)).containsExactly("before 1", "says 2");
        assertThat(opening(FULL, before.id("another"), says)).containsExactly("says 1");
        assertThat(opening(with(FULL, NOT_FULLY_HEARD), before.id("before"), says.suits(Findings.of(NOT_FULLY_HEARD))))
                .containsExactly("says 1");
    }
}
