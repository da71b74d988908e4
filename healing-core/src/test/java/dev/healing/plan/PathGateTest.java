package dev.healing.plan;

import static dev.healing.assessment.Finding.*;
import static dev.healing.plan.GateCase.*;
import static dev.healing.plan.PathGate.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.healing.practice.BondKind;
import dev.healing.practice.Depth;
import dev.healing.practice.Element;
import dev.healing.practice.PracticeBuilder;
import dev.healing.practice.Topic;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("INV-03, INV-31, INV-35, INV-36: what each path withholds, line by line")
class PathGateTest {

    private static final Standing TOGETHER = at(Path.HEAL_TOGETHER, Form.FULL);
    private static final Standing PARTING = at(Path.LET_GO, Form.PARTING);
    private static final Standing MOURNING = at(Path.LET_GO, Form.REMEMBERING, OTHER_DIED);
    private static final Standing STABILISING = at(Path.HEAL_TOGETHER, Form.AFTER_BETRAYAL, STAGE_STABILISE);

    private static PracticeBuilder aboutTheBond(PracticeBuilder practice) {
        return practice.element(Element.FOCUS_ON_THE_RELATIONSHIP);
    }

    private static PracticeBuilder ofAParent(PracticeBuilder practice) {
        return practice.kinds(ImmutableSet.of(BondKind.PARENT_OF_MINOR));
    }

    @ParameterizedTest
    @MethodSource({"reflecting", "ending", "mourning", "ofOnesOwn", "partingWords", "steadyGround"})
    void everyLine(GateCase line) {
        assertThat(line.isShut()).isEqualTo(line.shut());
    }

    static Stream<GateCase> reflecting() {
        Standing undecided = at(Path.REFLECT, Form.UNDECIDED);
        Standing unfinished = at(Path.REFLECT, Form.UNFINISHED);
        return Stream.of(
                shut("together", REFLECT_DOES_NOT_PUSH, undecided, together()),
                shut("asking", REFLECT_DOES_NOT_PUSH, undecided, asking()),
                shut("deep", REFLECT_DOES_NOT_PUSH, undecided, deep(alone())),
                shut("a push to stay", REFLECT_DOES_NOT_PUSH, undecided, alone(Topic.STAY_PUSH)),
                shut("an invitation", REFLECT_DOES_NOT_PUSH, undecided, alone(Topic.INVITATION)),
                shut("a goodbye", REFLECT_DOES_NOT_PUSH, undecided, alone(Topic.PARTING)),
                shut("affection", REFLECT_DOES_NOT_PUSH, undecided, alone(Topic.AFFECTION)),
                shut("facing them", REFLECT_DOES_NOT_PUSH, undecided, alone(Topic.CONFRONT)),
                open("alone", REFLECT_DOES_NOT_PUSH, undecided, alone()),
                open("decided", REFLECT_DOES_NOT_PUSH, TOGETHER, together()),
                shut("every day", UNDECIDED_STAYS_AS_IT_IS, undecided, everyday()),
                open("a safe talk, every day", UNDECIDED_STAYS_AS_IT_IS, undecided, everyday(Topic.TALK_SAFETY)),
                open("a pause, every day", UNDECIDED_STAYS_AS_IT_IS, undecided, everyday(Topic.PAUSE)),
                open("caring, every day", UNDECIDED_STAYS_AS_IT_IS, undecided, everyday(Topic.CARING)),
                open("alone", UNDECIDED_STAYS_AS_IT_IS, undecided, alone()),
                open("another form", UNDECIDED_STAYS_AS_IT_IS, unfinished, everyday()),
                shut("my part", NO_OWN_PART_WHILE_UNFINISHED, unfinished, alone(Topic.OWN_PART)),
                open("anything else", NO_OWN_PART_WHILE_UNFINISHED, unfinished, alone()),
                open("another form", NO_OWN_PART_WHILE_UNFINISHED, undecided, alone(Topic.OWN_PART)));
    }

    static Stream<GateCase> ending() {
        Gate gate = NO_WINNING_BACK;
        Standing grieving = at(Path.OWN_WORK, Form.GRIEVING);
        return Stream.of(
                shut("together", gate, PARTING, together(Topic.GRIEF)),
                shut("reaching", gate, PARTING, everyday(Topic.GRIEF)),
                open("a farewell", gate, PARTING, asking(Topic.PARTING)),
                open("grief", gate, PARTING, alone(Topic.GRIEF)),
                open("grief over an end not chosen", gate, grieving, alone(Topic.GRIEF)),
                shut("nothing of an ending", gate, PARTING, alone()),
                shut("nothing of an ending, grieving", gate, grieving, alone()),
                open("own work", gate, PARTING, ownWork()),
                open("looking at the bond", gate, PARTING, aboutTheBond(alone())),
                open("no ending", gate, TOGETHER, together()));
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTING", "GRIEF", "SAFETY", "TRUSTED_PERSON", "BOUNDARY", "STEADYING", "CALMING"})
    void eachOfTheseFitsAnEnding(Topic topic) {
        assertThat(open("about " + topic, NO_WINNING_BACK, PARTING, alone(topic)))
                .matches(line -> !line.isShut());
    }

    @ParameterizedTest
    @EnumSource(names = {"TRUST", "SHARED_GOAL", "APOLOGY", "AFFECTION", "STAY_PUSH", "INVITATION"})
    void noneOfTheseFitsAnEndingOrMourning(Topic topic) {
        assertThat(shut("about " + topic, NO_WINNING_BACK, PARTING, ownWork(topic)))
                .matches(GateCase::isShut);
        assertThat(shut("about " + topic, NO_WINNING_BACK, PARTING, alone().topics(Set.of(Topic.GRIEF, topic))))
                .matches(GateCase::isShut);
        assertThat(shut("about " + topic, MEMORY_ONLY, MOURNING, ownWork(topic)))
                .matches(GateCase::isShut);
    }

    static Stream<GateCase> mourning() {
        return Stream.of(
                shut("together", MEMORY_ONLY, MOURNING, together(Topic.GRIEF)),
                shut("reaching", MEMORY_ONLY, MOURNING, everyday(Topic.GRIEF)),
                shut("nothing of mourning", MEMORY_ONLY, MOURNING, alone()),
                open("own work", MEMORY_ONLY, MOURNING, ownWork()),
                open("nobody died", MEMORY_ONLY, TOGETHER, together()));
    }

    @ParameterizedTest
    @EnumSource(names = {"GRIEF", "SAFETY", "TRUSTED_PERSON", "STEADYING", "CALMING", "STRENGTHS"})
    void eachOfTheseFitsMourning(Topic topic) {
        assertThat(open("about " + topic, MEMORY_ONLY, MOURNING, alone(topic))).matches(line -> !line.isShut());
    }

    static Stream<GateCase> ofOnesOwn() {
        Gate gate = OWN_WORK_IS_ALONE;
        Standing half = at(Path.OWN_WORK, Form.ONE_SIDED);
        Standing led = at(Path.OWN_WORK, Form.PARENT_LED, PARENT_OF_MINOR);
        Standing harmed = at(Path.OWN_WORK, Form.ACCOUNTABILITY, PARENT_OF_MINOR);
        Standing caring = at(Path.OWN_WORK, Form.CARING, PARENT_OF_MINOR);
        return Stream.of(
                shut("together", gate, half, together()),
                open("alone", gate, half, alone()),
                open("another path", gate, TOGETHER, together()),
                shut("together, led by a parent", gate, led, together()),
                open("a parent's light time", gate, led, together(Topic.WITHIN_ORDER)),
                shut("light time, not led by a parent", gate, caring, together(Topic.WITHIN_ORDER)),
                shut("light time, no child", gate, at(Path.OWN_WORK, Form.PARENT_LED), together(Topic.WITHIN_ORDER)),
                open("a parent's apology", gate, led, ofAParent(together(Topic.APOLOGY))),
                open("a parent's apology for harm", gate, harmed, ofAParent(together(Topic.APOLOGY))),
                shut("an apology in another form", gate, caring, ofAParent(together(Topic.APOLOGY))),
                shut("anything else after harm", gate, harmed, ofAParent(together(Topic.LEARNING))),
                shut("together, caring", CARING_ASKS_NOTHING, caring, together()),
                shut("asking, caring", CARING_ASKS_NOTHING, caring, asking()),
                open("alone, caring", CARING_ASKS_NOTHING, caring, alone()),
                open("another form", CARING_ASKS_NOTHING, half, together()));
    }

    static Stream<GateCase> partingWords() {
        Gate gate = PARTING_IS_FOR_ENDINGS;
        Standing half = at(Path.OWN_WORK, Form.ONE_SIDED);
        PracticeBuilder word = alone(Topic.PARTING);
        return Stream.of(
                shut("while healing", gate, TOGETHER, word),
                open("at an end", gate, PARTING, word),
                open("at an end not chosen", gate, at(Path.OWN_WORK, Form.GRIEVING), word),
                open("no goodbye", gate, TOGETHER, alone()),
                open("keeping a distance", gate, half, word),
                shut("saying so", gate, half, asking(Topic.PARTING)),
                shut("a deep goodbye", gate, half, deep(alone(Topic.PARTING))),
                open("a deep goodbye, out of contact", gate, with(half, NO_CONTACT), deep(alone(Topic.PARTING))),
                open("a deep goodbye, in silence", gate, with(half, SILENCE_ASKED), deep(alone(Topic.PARTING))),
                open("a deep goodbye, ordered", gate, with(half, COURT_ORDER), deep(alone(Topic.PARTING))));
    }

    static Stream<GateCase> steadyGround() {
        Gate gate = STEADY_GROUND_FIRST;
        return Stream.of(
                shut("forgiving", gate, STABILISING, alone(Topic.FORGIVE)),
                open("alone", gate, STABILISING, alone()),
                shut("together", gate, STABILISING, together()),
                open("a safe talk", gate, STABILISING, together(Topic.TALK_SAFETY)),
                open("a pause", gate, STABILISING, together(Topic.PAUSE)),
                open("saying it", gate, STABILISING, together(Topic.ACKNOWLEDGING)),
                open("a goal", gate, STABILISING, together(Topic.SHARED_GOAL)),
                shut("a pause, deep", gate, STABILISING, deep(together(Topic.PAUSE))),
                shut(
                        "a pause, looking back",
                        gate,
                        STABILISING,
                        together().topics(Set.of(Topic.PAUSE, Topic.LOOKING_BACK))),
                open("choosing help", gate, STABILISING, aboutTheBond(together())),
                shut(
                        "choosing help, not light",
                        gate,
                        STABILISING,
                        aboutTheBond(together()).depth(Depth.MODERATE)),
                open("not fresh", gate, TOGETHER, alone(Topic.FORGIVE)));
    }
}
