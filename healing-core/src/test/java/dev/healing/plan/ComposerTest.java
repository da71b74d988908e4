package dev.healing.plan;

import static dev.healing.assessment.Finding.*;
import static dev.healing.plan.GateCase.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.healing.practice.Cadence;
import dev.healing.practice.Depth;
import dev.healing.practice.Element;
import dev.healing.practice.PracticeBuilder;
import dev.healing.practice.Prerequisite;
import dev.healing.practice.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("LAW-01, LAW-14, LAW-17, LAW-18, INV-17, INV-31, INV-90: what is put into the weeks, law by law")
class ComposerTest {

    private static final Standing APART = at(Path.OWN_WORK, Form.ONE_SIDED);

    private static Composer composer(Standing standing, int minutes, PracticeBuilder... practices) {
        List<Candidate> permitted = Arrays.stream(practices)
                .map(practice -> Candidate.of(tags(practice), standing))
                .toList();
        Horizon horizon = new Horizon(6, minutes, minutes < 60 ? 3 : 5, 100);
        return new Composer(horizon, standing, Set.of(), what -> false, permitted);
    }

    private static ImmutableList<Placement> compose(Standing standing, int minutes, PracticeBuilder... practices) {
        return composer(standing, minutes, practices).compose();
    }

    private static Optional<Placement> placed(List<Placement> placements, String id) {
        return placements.stream().filter(p -> p.candidate().id().equals(id)).findFirst();
    }

    private static Optional<String> first(List<Placement> placements) {
        return placements.stream()
                .filter(p -> p.reason().kind() == Reason.Kind.ENTRY)
                .map(p -> p.candidate().id())
                .findFirst();
    }

    private static PracticeBuilder step() {
        return ownWork(Topic.STEADYING).id("step").leastMinutes(5).cadence(Cadence.timesAWeek(1));
    }

    private static PracticeBuilder woven(PracticeBuilder practice) {
        return practice.cadence(Cadence.WOVEN_IN);
    }

    @Test
    @DisplayName("LAW-18: the first step is five minutes in week one")
    void theFirstStep() {
        Placement step = placed(compose(APART, 120, step()), "step").orElseThrow();

        assertThat(step.reason().kind()).isEqualTo(Reason.Kind.ENTRY);
        assertThat(step.start()).isEqualTo(1);
        assertThat(step.minutesEach()).isEqualTo(5);
        assertThat(first(compose(APART, 120, woven(step())))).contains("step");
        assertThat(first(compose(APART, 0, woven(step())))).contains("step");
        assertThat(first(compose(APART, 0, step()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("noFirstSteps")
    @DisplayName("LAW-18: alone, light, steadying, short, again and again, reaching nobody")
    void noFirstStep(PracticeBuilder practice) {
        assertThat(first(compose(APART, 120, practice))).isEmpty();
    }

    static Stream<PracticeBuilder> noFirstSteps() {
        return Stream.of(
                step().participation(dev.healing.practice.Participation.EITHER),
                step().reaches(dev.healing.practice.Reach.EVERYDAY),
                step().depth(Depth.MODERATE),
                step().cadence(Cadence.ONCE),
                step().cadence(Cadence.everyWeeks(2)),
                step().element(Element.LIGHTNESS_AND_LOVE),
                step().topics(Set.of(Topic.CALMING)),
                step().leastMinutes(6),
                step().addPrerequisites(new Prerequisite("missing", /* soft= */ false)));
    }

    @Test
    @DisplayName("LAW-18: with an hour a week the first step takes minutes; with less, a third of them at most")
    void theFirstStepFitsTheTime() {
        PracticeBuilder woven = woven(step().id("a-woven"));

        assertThat(first(compose(APART, 60, woven, step()))).contains("step");
        assertThat(first(compose(APART, 59, woven, step()))).contains("a-woven");
        assertThat(first(compose(APART, 15, step()))).contains("step");
        assertThat(first(compose(APART, 14, step()))).isEmpty();
        assertThat(first(compose(APART, 29, step().cadence(Cadence.timesAWeek(2)))))
                .isEmpty();
        assertThat(first(compose(APART, 30, step().cadence(Cadence.timesAWeek(2)))))
                .contains("step");
    }

    @Test
    @DisplayName("S3: something light that stands on what is good, the one that takes the least room")
    void theLightThing() {
        PracticeBuilder weekly = alone(Topic.STRENGTHS).id("a-weekly").cadence(Cadence.timesAWeek(1));
        PracticeBuilder once = alone(Topic.STRENGTHS).id("once");
        Standing small = at(Path.HEAL_TOGETHER, Form.SMALL);

        assertThat(kind(compose(APART, 120, weekly, once), "once")).contains(Reason.Kind.BALANCES);
        assertThat(kind(compose(APART, 120, weekly, once), "a-weekly")).isNotEqualTo(Optional.of(Reason.Kind.BALANCES));
        assertThat(kind(compose(small, 120, once), "once")).isNotEqualTo(Optional.of(Reason.Kind.BALANCES));
        assertThat(kind(compose(APART, 120, deep(once)), "once")).isNotEqualTo(Optional.of(Reason.Kind.BALANCES));
        assertThat(kind(compose(APART, 120, together(Topic.STRENGTHS).id("both")), "both"))
                .isNotEqualTo(Optional.of(Reason.Kind.BALANCES));
    }

    private static Optional<Reason.Kind> kind(List<Placement> placements, String id) {
        return placed(placements, id).map(p -> p.reason().kind());
    }

    @Test
    @DisplayName("INV-17, INV-90: one thing is asked of who has not said yes, and one invitation of anybody")
    void oneThingIsAsked() {
        PracticeBuilder one = asking().id("one");
        PracticeBuilder two = asking().id("two");
        Standing willing = at(Path.OWN_WORK, Form.ONE_SIDED, OTHER_WILLING);
        Standing parent = at(Path.OWN_WORK, Form.PARENT_LED, PARENT_OF_MINOR);

        assertThat(compose(APART, 120, one, two)).hasSize(1);
        assertThat(compose(willing, 120, one, two)).hasSize(2);
        assertThat(compose(parent, 120, one, two)).hasSize(2);
        assertThat(compose(APART, 120, one, everyday().id("three"))).hasSize(2);
        assertThat(compose(
                        willing,
                        120,
                        asking(Topic.INVITATION).id("one"),
                        asking(Topic.INVITATION).id("two")))
                .hasSize(1);
        assertThat(compose(willing, 120, asking(Topic.INVITATION).id("one"), two))
                .hasSize(2);

        Composer composer = composer(APART, 120, one, two);
        composer.compose();
        assertThat(composer.whyLeftOut("one")).isEmpty();
        assertThat(composer.whyLeftOut("two")).contains(Reason.of(Reason.Kind.BALANCE));
        assertThat(composer.whyLeftOut("unknown")).contains(Reason.of(Reason.Kind.LESS_NEEDED));
    }

    @Test
    @DisplayName("LAW-17: three long runners where five things run, two where three do")
    void fewLongRunners() {
        PracticeBuilder[] runners = Stream.of("one", "two", "three", "four", "five")
                .map(id -> woven(alone().id(id)))
                .toArray(PracticeBuilder[]::new);

        assertThat(compose(APART, 120, runners)).hasSize(3);
        assertThat(compose(APART, 59, runners)).hasSize(2);
    }

    @Test
    @DisplayName("LAW-14: what is needed is placed with what needs it, or neither is")
    void whatIsNeededComesToo() {
        PracticeBuilder needed = alone().id("needed");
        PracticeBuilder needing =
                alone().id("a-needing").addPrerequisites(new Prerequisite("needed", /* soft= */ false));
        Composer missing = composer(APART, 120, needing);

        assertThat(missing.compose()).isEmpty();
        assertThat(missing.whyLeftOut("a-needing")).contains(Reason.of(Reason.Kind.PREREQUISITE_MISSING, "needed"));
        List<Placement> both = compose(APART, 120, needing, needed);
        assertThat(placed(both, "needed").orElseThrow().start()).isEqualTo(1);
        assertThat(placed(both, "a-needing").orElseThrow().start()).isEqualTo(2);

        PracticeBuilder tooLong = needing.leastMinutes(200).usualMinutes(200);
        Composer composer = composer(APART, 120, tooLong, deep(needed));
        assertThat(composer.compose()).isEmpty();
        assertThat(composer.whyLeftOut("a-needing")).isPresent();
    }

    @Test
    @DisplayName("LAW-01: where both have said it before, saying it again takes five minutes")
    void aShortRenewal() {
        Standing before = at(Path.HEAL_TOGETHER, Form.FULL, ACKNOWLEDGED_BY_BOTH);
        Standing never = at(Path.HEAL_TOGETHER, Form.FULL);
        PracticeBuilder saying =
                together(Topic.ACKNOWLEDGING).id("saying").leastMinutes(3).usualMinutes(20);

        assertThat(placed(compose(before, 120, saying), "saying").orElseThrow().minutesEach())
                .isEqualTo(5);
        assertThat(placed(compose(never, 120, saying), "saying").orElseThrow().minutesEach())
                .isEqualTo(20);
        assertThat(placed(compose(before, 120, alone().id("other").usualMinutes(20)), "other")
                        .orElseThrow()
                        .minutesEach())
                .isEqualTo(20);
        assertThat(placed(compose(before, 120, saying.leastMinutes(10)), "saying")
                        .orElseThrow()
                        .minutesEach())
                .isEqualTo(10);
    }

    @Test
    @DisplayName("with little time, something light that stands on what is good takes a third of it")
    void aSmallLightThing() {
        PracticeBuilder good = alone(Topic.STRENGTHS).id("good").usualMinutes(40);

        assertThat(placed(compose(APART, 59, good), "good").orElseThrow().minutesEach())
                .isEqualTo(15);
        assertThat(placed(compose(APART, 60, good), "good").orElseThrow().minutesEach())
                .isEqualTo(40);
        assertThat(placed(compose(APART, 59, alone().id("other").usualMinutes(40)), "other")
                        .orElseThrow()
                        .minutesEach())
                .isEqualTo(40);
        assertThat(placed(
                                compose(
                                        APART,
                                        59,
                                        alone(Topic.STRENGTHS)
                                                .depth(Depth.MODERATE)
                                                .id("deeper")
                                                .usualMinutes(40)),
                                "deeper")
                        .orElseThrow()
                        .minutesEach())
                .isEqualTo(40);
        assertThat(placed(compose(APART, 59, good.leastMinutes(25)), "good")
                        .orElseThrow()
                        .minutesEach())
                .isEqualTo(25);
    }
}
