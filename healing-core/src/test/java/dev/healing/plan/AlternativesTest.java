package dev.healing.plan;

import static dev.healing.assessment.Finding.OVERWHELMED;
import static dev.healing.plan.GateCase.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Findings;
import dev.healing.practice.Depth;
import dev.healing.practice.Element;
import dev.healing.practice.PracticeBuilder;
import dev.healing.practice.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("INV-47: a limit takes nothing away without looking for something equal")
class AlternativesTest {

    private static final Standing STANDING = at(Path.HEAL_TOGETHER, Form.FULL, OVERWHELMED);

    /** Ten to twenty minutes, of middle depth, and much needed. */
    private static final Candidate CLOSED = candidate(thing("closed").suits(Findings.of(OVERWHELMED)));

    private static PracticeBuilder thing(String id) {
        return alone(Topic.CALMING, Topic.STEADYING)
                .id(id)
                .depth(Depth.MODERATE)
                .leastMinutes(10)
                .usualMinutes(20);
    }

    private static Candidate candidate(PracticeBuilder practice) {
        return Candidate.of(tags(practice), STANDING);
    }

    private static List<Candidate> candidates(PracticeBuilder... practices) {
        return Arrays.stream(practices).map(AlternativesTest::candidate).toList();
    }

    private static Alternatives closing(Candidate... limited) {
        return new Alternatives(ImmutableList.copyOf(limited));
    }

    @Test
    void whatALimitCloses() {
        assertThat(closing(CLOSED).closes("closed")).isTrue();
        assertThat(closing(CLOSED).closes("open")).isFalse();
        assertThat(closing().closes("closed")).isFalse();
    }

    @Test
    @DisplayName("what stands in is of the same element, and may be shorter and lighter")
    void whatStandsIn() {
        assertThat(closing(CLOSED).instead(CLOSED, candidates(thing("same")))).contains("same");
        assertThat(closing(CLOSED)
                        .instead(
                                CLOSED,
                                candidates(thing("less")
                                        .depth(Depth.LIGHT)
                                        .leastMinutes(5)
                                        .usualMinutes(10)
                                        .topics(Set.of()))))
                .contains("less");
        assertThat(closing(CLOSED).instead(CLOSED, List.of())).isEmpty();
    }

    static Stream<PracticeBuilder> noEquals() {
        return Stream.of(
                thing("element").element(Element.COMMUNICATION),
                thing("at-least-longer").leastMinutes(11),
                thing("longer").usualMinutes(21),
                thing("deeper").depth(Depth.DEEP));
    }

    @ParameterizedTest
    @MethodSource("noEquals")
    @DisplayName("nothing of another element, longer or deeper stands in")
    void whatDoesNotStandIn(PracticeBuilder practice) {
        assertThat(closing(CLOSED).instead(CLOSED, candidates(practice))).isEmpty();
    }

    @Test
    @DisplayName("the one with the most topics in common stands in, then the most needed")
    void theBestStandsIn() {
        PracticeBuilder both = thing("z-both");
        PracticeBuilder one = thing("a-one").topics(Set.of(Topic.CALMING, Topic.GRIEF));
        PracticeBuilder needed =
                thing("n-needed").topics(Set.of(Topic.STEADYING)).suits(Findings.of(OVERWHELMED));

        assertThat(closing(CLOSED).instead(CLOSED, candidates(one, needed, both)))
                .contains("z-both");
        assertThat(closing(CLOSED).instead(CLOSED, candidates(one, needed))).contains("n-needed");
    }

    @Test
    @DisplayName("what stands in is needed as much as what it stands in for, and nothing else is needed more")
    void needed() {
        List<Candidate> open = candidates(thing("stands-in"), thing("other").topics(Set.of()));

        List<Candidate> raised = closing(CLOSED).raise(open);

        assertThat(raised).extracting(Candidate::id).containsExactly("stands-in", "other");
        assertThat(raised.get(0).need()).isEqualTo(CLOSED.need());
        assertThat(raised.get(1)).isEqualTo(open.get(1));
        assertThat(CLOSED.need()).isGreaterThan(open.get(0).need());
    }

    @Test
    @DisplayName("nothing is needed less for standing in, and what nothing speaks for does not stand in")
    void neverLess() {
        Candidate needless = candidate(thing("closed").suitsAny(false));
        List<Candidate> open = candidates(thing("open"));
        List<Candidate> unfit = candidates(thing("unfit").suitsAny(false));

        assertThat(closing(needless).raise(open)).isEqualTo(open);
        assertThat(closing(CLOSED).raise(unfit)).isEqualTo(unfit);
        assertThat(closing().raise(open)).isEqualTo(open);
    }
}
