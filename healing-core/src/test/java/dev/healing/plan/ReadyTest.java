package dev.healing.plan;

import static dev.healing.assessment.Finding.*;
import static dev.healing.plan.GateCase.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Findings;
import dev.healing.practice.Cadence;
import dev.healing.practice.PracticeBuilder;
import dev.healing.practice.Prerequisite;
import dev.healing.practice.Reach;
import dev.healing.practice.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("INV-17, INV-46, INV-59: the few practices at hand, rule by rule")
class ReadyTest {

    private static final Standing APART = at(Path.OWN_WORK, Form.ONE_SIDED);
    private static final Standing HOT = at(Path.HEAL_TOGETHER, Form.FULL, ACUTE_HEAT, OTHER_WILLING);

    private static PracticeBuilder asNeeded(PracticeBuilder practice, String id) {
        return practice.id(id).cadence(Cadence.AS_NEEDED);
    }

    private static PracticeBuilder thing(String id) {
        return asNeeded(alone(), id);
    }

    /** A pause that nothing but the heat speaks for. */
    private static PracticeBuilder pause() {
        return asNeeded(alone(Topic.PAUSE, Topic.CALMING), "pause")
                .suitsAny(false)
                .leastMinutes(20)
                .usualMinutes(30);
    }

    private static List<String> atHand(Standing standing, Set<String> done, PracticeBuilder... practices) {
        List<Candidate> permitted = Arrays.stream(practices)
                .map(practice -> Candidate.of(tags(practice), standing))
                .toList();
        return Ready.atHand(standing, done, permitted).stream()
                .map(Candidate::id)
                .toList();
    }

    private static List<String> atHand(Standing standing, PracticeBuilder... practices) {
        return atHand(standing, Set.of(), practices);
    }

    @Test
    @DisplayName("at hand is what is done as needed and has something that speaks for it")
    void whatIsAtHand() {
        assertThat(atHand(APART, thing("one"))).containsExactly("one");
        assertThat(atHand(APART, thing("one").cadence(Cadence.ONCE))).isEmpty();
        assertThat(atHand(APART, thing("one").suitsAny(false))).isEmpty();
    }

    @Test
    @DisplayName("LAW-14: what has to come first was done before; what only may come first need not be")
    void whatComesFirst() {
        PracticeBuilder after = thing("after").addPrerequisite(new Prerequisite("first", /* soft= */ false));
        PracticeBuilder gently = thing("gently").addPrerequisite(new Prerequisite("first", /* soft= */ true));

        assertThat(atHand(APART, after, gently)).containsExactly("gently");
        assertThat(atHand(APART, Set.of("first"), after, gently)).containsExactly("after", "gently");
        assertThat(atHand(APART, Set.of("first"), after.addPrerequisite(new Prerequisite("second", false))))
                .isEmpty();
    }

    @Test
    @DisplayName("four at most, one where a plan is small, the most needed first")
    void aFew() {
        PracticeBuilder[] five = {
            thing("a"), thing("b"), thing("c"), thing("d"), thing("needed").suits(Findings.of(OVERWHELMED))
        };

        assertThat(atHand(with(APART, OVERWHELMED), five)).containsExactly("needed", "a", "b", "c");
        assertThat(atHand(at(Path.HEAL_TOGETHER, Form.SMALL, OVERWHELMED), five))
                .containsExactly("needed");
    }

    @Test
    @DisplayName(
            "INV-17: one thing at hand asks something of who has not said yes; of a child or a willing other, more may")
    void oneAsks() {
        PracticeBuilder one = asNeeded(asking(), "a-asks");
        PracticeBuilder two = asNeeded(asking(), "b-asks");

        assertThat(atHand(APART, one, two, thing("c"))).containsExactly("a-asks", "c");
        assertThat(atHand(with(APART, OTHER_WILLING), one, two)).containsExactly("a-asks", "b-asks");
        assertThat(atHand(with(APART, PARENT_OF_MINOR), one, two)).containsExactly("a-asks", "b-asks");
    }

    @Test
    @DisplayName("INV-59: having little time brings nothing to hand that is not there with more")
    void littleTime() {
        PracticeBuilder forTheHurried = thing("hurried").suitsAny(false).suits(Findings.of(LITTLE_TIME));

        assertThat(atHand(with(APART, LITTLE_TIME), forTheHurried, thing("any")))
                .containsExactly("any");
    }

    @Test
    @DisplayName("INV-46: while it is hot a long enough pause comes first, whatever else is needed more")
    void aPauseFirst() {
        PracticeBuilder needed = thing("a-needed").suits(Findings.of(OVERWHELMED));

        assertThat(atHand(with(HOT, OVERWHELMED), needed, pause())).containsExactly("pause", "a-needed");
        assertThat(atHand(without(HOT, ACUTE_HEAT), thing("a"), pause())).containsExactly("a");
        assertThat(atHand(without(HOT, ACUTE_HEAT), thing("a"), pause().suitsAny(true)))
                .containsExactly("a", "pause");
    }

    static Stream<PracticeBuilder> noPauses() {
        return Stream.of(
                pause().topics(Set.of(Topic.PAUSE)),
                pause().topics(Set.of(Topic.CALMING)),
                pause().reaches(Reach.EVERYDAY),
                pause().leastMinutes(19));
    }

    @ParameterizedTest
    @MethodSource("noPauses")
    @DisplayName("INV-46: a pause is a pause, calms, reaches nobody and takes twenty minutes")
    void whatIsNoPause(PracticeBuilder practice) {
        assertThat(atHand(HOT, practice)).isEmpty();
    }

    @Test
    @DisplayName(
            "INV-46: a pause comes first wherever the two meet, for nobody under 13, and not while a danger is fresh")
    void whereAPauseComesFirst() {
        ImmutableList<Standing> where = ImmutableList.of(
                HOT,
                at(Path.REFLECT, Form.UNDECIDED, ACUTE_HEAT),
                at(Path.OWN_WORK, Form.ONE_SIDED, ACUTE_HEAT, OPEN_CONTACT));
        ImmutableList<Standing> nowhere = ImmutableList.of(
                without(HOT, ACUTE_HEAT),
                with(HOT, SELF_UNDER_13),
                at(Path.OWN_WORK, Form.ONE_SIDED, ACUTE_HEAT),
                at(Path.OWN_WORK, Form.WAITING, ACUTE_HEAT, OPEN_CONTACT),
                at(Path.SAFETY_FIRST, Form.PROTECT, ACUTE_HEAT, OPEN_CONTACT),
                at(Path.LET_GO, Form.PARTING, ACUTE_HEAT, OPEN_CONTACT));

        assertThat(where).allMatch(Ready::pauseFirst);
        assertThat(nowhere).noneMatch(Ready::pauseFirst);
    }
}
