package dev.healing.plan;

import static dev.healing.plan.GateCase.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.healing.practice.Depth;
import dev.healing.practice.Element;
import dev.healing.practice.Phase;
import dev.healing.practice.PracticeBuilder;
import dev.healing.practice.Prerequisite;
import dev.healing.practice.Reach;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S17, S68, INV-78: one of each part a whole plan needs, though nothing that was told speaks for it")
class WholenessTest {

    private static final Standing FULL = at(Path.HEAL_TOGETHER, Form.FULL);
    private static final Standing BETRAYED = at(Path.HEAL_TOGETHER, Form.AFTER_BETRAYAL);
    private static final Standing SMALL = at(Path.HEAL_TOGETHER, Form.SMALL);
    private static final Standing APART = at(Path.OWN_WORK, Form.ONE_SIDED);

    private final Horizon horizon = new Horizon(6, 120, 5, 100);

    /** Everything was done before, so that no order of first and later stands in the way. */
    private Placing placing(Standing standing, List<Candidate> candidates) {
        return new Placing(horizon, standing, Set.of(), what -> true, candidates);
    }

    private static List<Candidate> candidates(Standing standing, PracticeBuilder... practices) {
        return Arrays.stream(practices)
                .map(practice -> Candidate.of(tags(practice), standing))
                .collect(ImmutableList.toImmutableList());
    }

    private List<String> parts(Standing standing, PracticeBuilder... practices) {
        List<Candidate> candidates = candidates(standing, practices);
        Placing placing = placing(standing, candidates);
        new Wholeness(standing, candidates, placing).ofEachPart();
        assertThat(placing.timetable().placements())
                .allMatch(placement -> placement.reason().kind() == Reason.Kind.BALANCES);
        return placing.timetable().placements().stream()
                .map(placement -> placement.candidate().id())
                .toList();
    }

    /** Of no part, and nothing speaks for it. */
    private static PracticeBuilder thing(String id) {
        return alone().id(id).element(Element.NON_VERBAL).suitsAny(false);
    }

    /** What the two do together without having talked first. */
    private static PracticeBuilder both(String id) {
        return together(Topic.TALK_SAFETY).id(id).suitsAny(false);
    }

    private static PracticeBuilder light() {
        return both("light").element(Element.LIGHTNESS_AND_LOVE);
    }

    private static PracticeBuilder boundary() {
        return thing("boundary").element(Element.COMMUNICATION).topics(Set.of(Topic.BOUNDARY));
    }

    private static PracticeBuilder trust() {
        return thing("trust").element(Element.MOVING_FORWARD).topics(Set.of(Topic.TRUST));
    }

    private static PracticeBuilder forward() {
        return thing("forward").element(Element.MOVING_FORWARD);
    }

    private static PracticeBuilder signals() {
        return thing("signals").topics(Set.of(Topic.OWN_SIGNALS));
    }

    private static PracticeBuilder closeness() {
        return both("closeness").element(Element.PHYSICAL_INTIMACY).touch(Touch.INTIMATE);
    }

    private static PracticeBuilder ownWork() {
        return thing("own").element(Element.OWN_WORK).depth(Depth.MODERATE).suitsAny(true);
    }

    @Test
    @DisplayName("together: something light that both do; alone it is another thing")
    void lightness() {
        for (Standing together : List.of(FULL, BETRAYED, SMALL)) {
            assertThat(parts(together, light())).containsExactly("light");
        }
        assertThat(parts(APART, light())).isEmpty();
        assertThat(parts(FULL, light().element(Element.NON_VERBAL))).isEmpty();
        assertThat(parts(FULL, thing("alone").element(Element.LIGHTNESS_AND_LOVE)))
                .isEmpty();
    }

    @Test
    @DisplayName("LAW-07: what is deep is not the light part, though something light stands beside it")
    void deepIsNotLight() {
        List<Candidate> two = candidates(SMALL, light().depth(Depth.DEEP), thing("beside"));
        Placing placing = placing(SMALL, two);
        placing.tryToPlace(two.get(1), Reason.Kind.INDICATED);
        new Wholeness(SMALL, two, placing).ofEachPart();

        assertThat(placing.timetable().holds("light")).isFalse();
        assertThat(placing.tryToPlace(two.get(0), Reason.Kind.INDICATED)).isTrue();
    }

    @Test
    @DisplayName("where the whole way is gone: a boundary said, a step of trust, and one that goes on")
    void theWholeWay() {
        for (Standing whole : List.of(FULL, BETRAYED)) {
            assertThat(parts(whole, boundary())).containsExactly("boundary");
            assertThat(parts(whole, trust())).containsExactly("trust");
            assertThat(parts(whole, forward())).containsExactly("forward");
        }
        for (Standing other : List.of(SMALL, APART)) {
            assertThat(parts(other, boundary(), trust(), forward(), signals(), closeness()))
                    .isEmpty();
        }
        assertThat(parts(FULL, boundary().element(Element.NON_VERBAL))).isEmpty();
        assertThat(parts(FULL, boundary().topics(Set.of()))).isEmpty();
        assertThat(parts(FULL, thing("talk").topics(Set.of(Topic.TRUST)))).isEmpty();
    }

    @Test
    @DisplayName("a step of trust comes before anything else that goes on, and is that, too")
    void onePracticeMayBeTwoParts() {
        assertThat(parts(FULL, forward(), trust())).containsExactly("trust");
        assertThat(parts(
                        FULL,
                        thing("first").topics(Set.of()),
                        boundary().id("a"),
                        boundary().id("b")))
                .containsExactly("a");
    }

    @Test
    @DisplayName(
            "S68, LAW-06: where touch is open, oneself is watched first; without touch, or with support, neither is added")
    void closenessHasItsPlace() {
        assertThat(parts(FULL, closeness(), signals())).containsExactly("signals", "closeness");
        assertThat(parts(FULL, closeness())).containsExactly("closeness");
        assertThat(parts(FULL, signals())).isEmpty();
        assertThat(parts(FULL, closeness().supported(true), signals())).isEmpty();
        assertThat(parts(FULL, closeness().touch(Touch.COMFORT), signals())).isEmpty();
        assertThat(parts(FULL, closeness(), signals().reaches(Reach.EVERYDAY))).containsExactly("closeness");
        assertThat(parts(FULL, closeness(), thing("other"))).containsExactly("closeness");
    }

    @Test
    @DisplayName("LAW-09: own work that something speaks for, and that is more than light, on every path")
    void ownWorkIsOne() {
        for (Standing standing : List.of(FULL, SMALL, APART)) {
            assertThat(parts(standing, ownWork(), ownWork().id("second"))).containsExactly("own");
        }
        assertThat(parts(APART, ownWork().suitsAny(false))).isEmpty();
        assertThat(parts(APART, ownWork().depth(Depth.LIGHT))).isEmpty();
        assertThat(parts(APART, ownWork().element(Element.NON_VERBAL))).isEmpty();
    }

    @Test
    @DisplayName("what is there already is enough, and what finds no place leaves it to the next")
    void enough() {
        List<Candidate> two = candidates(APART, ownWork(), ownWork().id("second"));
        Placing placing = placing(APART, two);
        placing.tryToPlace(two.get(1), Reason.Kind.INDICATED);
        new Wholeness(APART, ImmutableList.of(two.get(1), two.get(0)), placing).ofEachPart();
        assertThat(placing.timetable().holds("own")).isFalse();

        PracticeBuilder tooLong = boundary().id("long").leastMinutes(180).usualMinutes(180);
        assertThat(parts(FULL, tooLong, boundary())).containsExactly("boundary");
        PracticeBuilder after = ownWork().id("after").addPrerequisite(new Prerequisite("missing", /* soft= */ false));
        assertThat(parts(APART, after, ownWork())).containsExactly("own");
    }

    @Test
    @DisplayName("what only helps to find out where one stands is no part of a whole, unless something speaks for it")
    void discerning() {
        assertThat(parts(FULL, boundary().phase(Phase.DISCERN))).isEmpty();
        assertThat(parts(FULL, boundary().phase(Phase.DISCERN).suitsAny(true))).containsExactly("boundary");
    }
}
