package dev.healing.plan;

import static dev.healing.assessment.Finding.*;
import static dev.healing.plan.GateCase.*;
import static dev.healing.plan.PeopleGate.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.Finding;
import dev.healing.practice.Participation;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("INV-21, INV-22, INV-24, INV-27, INV-33, INV-91, INV-92: what age and capacity withhold, line by line")
class PeopleGateTest {

    private static final Standing ANYBODY = at(Path.OWN_WORK, Form.ONE_SIDED);

    private static Standing person(Finding... findings) {
        return at(Path.OWN_WORK, Form.ONE_SIDED, findings);
    }

    @ParameterizedTest
    @MethodSource({"child", "minors", "ages", "capacity", "others"})
    void everyLine(GateCase line) {
        assertThat(line.isShut()).isEqualTo(line.shut());
    }

    static Stream<GateCase> child() {
        Gate gate = A_CHILD_FINDS_GROUND;
        Standing child = person(SELF_UNDER_13);
        return Stream.of(
                open("finding ground", gate, child, alone(Topic.STEADYING)),
                open("calming down", gate, child, alone(Topic.CALMING)),
                open("someone to turn to", gate, child, alone(Topic.TRUSTED_PERSON)),
                shut("anything else", gate, child, alone(Topic.SAFETY)),
                shut("together", gate, child, together(Topic.STEADYING)),
                shut("either way", gate, child, alone(Topic.STEADYING).participation(Participation.EITHER)),
                shut("reaching", gate, child, everyday(Topic.STEADYING)),
                shut("deep", gate, child, deep(alone(Topic.STEADYING))),
                open("no child", gate, ANYBODY, together()));
    }

    static Stream<GateCase> minors() {
        Standing minor = person(SELF_MINOR);
        Standing withMinor = person(OTHER_MINOR);
        return Stream.of(
                shut("my part", A_MINOR_OWES_NOTHING, minor, alone(Topic.OWN_PART)),
                shut("forgiving", A_MINOR_OWES_NOTHING, minor, alone(Topic.FORGIVE)),
                shut("a push to stay", A_MINOR_OWES_NOTHING, minor, alone(Topic.STAY_PUSH)),
                shut("facing them", A_MINOR_OWES_NOTHING, minor, alone(Topic.CONFRONT)),
                open("anything else", A_MINOR_OWES_NOTHING, minor, alone()),
                open("of age", A_MINOR_OWES_NOTHING, ANYBODY, alone(Topic.OWN_PART)),
                shut("a child acts", NO_CHILD_IS_SENT, ANYBODY, alone(Topic.CHILD_ACTS)),
                open("nobody is sent", NO_CHILD_IS_SENT, ANYBODY, alone()),
                shut("facing a minor", NO_MINOR_IS_CONFRONTED, withMinor, alone(Topic.CONFRONT)),
                open("anything else", NO_MINOR_IS_CONFRONTED, withMinor, alone()),
                open("facing an adult", NO_MINOR_IS_CONFRONTED, ANYBODY, alone(Topic.CONFRONT)));
    }

    static Stream<GateCase> ages() {
        Standing apart = person(ADULT_WITH_MINOR);
        Standing unknown = person(AGE_MISSING);
        return Stream.of(
                shut("together", NOTHING_PRIVATE_WITH_A_MINOR, apart, together()),
                shut("asking", NOTHING_PRIVATE_WITH_A_MINOR, apart, asking()),
                shut("a hug", NOTHING_PRIVATE_WITH_A_MINOR, apart, alone().touch(Touch.COMFORT)),
                shut("a secret", NOTHING_PRIVATE_WITH_A_MINOR, apart, alone(Topic.KEEP_PRIVATE)),
                open("alone", NOTHING_PRIVATE_WITH_A_MINOR, apart, alone()),
                open("alike in age", NOTHING_PRIVATE_WITH_A_MINOR, ANYBODY, together()),
                shut("together", AGE_IS_TOLD_FIRST, unknown, together()),
                shut("asking", AGE_IS_TOLD_FIRST, unknown, asking()),
                shut("deep", AGE_IS_TOLD_FIRST, unknown, deep(alone())),
                shut("gaze", AGE_IS_TOLD_FIRST, unknown, alone().gaze(true)),
                shut("a hug", AGE_IS_TOLD_FIRST, unknown, alone().touch(Touch.COMFORT)),
                open("alone", AGE_IS_TOLD_FIRST, unknown, alone()),
                open("told", AGE_IS_TOLD_FIRST, ANYBODY, together()));
    }

    static Stream<GateCase> capacity() {
        Gate gate = NO_AGREEMENT_WITHOUT_CAPACITY;
        Standing lacking = person(LACKS_CAPACITY);
        return Stream.of(
                shut("together", gate, lacking, together()),
                shut("asking", gate, lacking, asking()),
                shut("intimate", gate, lacking, alone().touch(Touch.INTIMATE)),
                open("a hug", gate, lacking, alone().touch(Touch.COMFORT)),
                open("both agree", gate, ANYBODY, together()),
                open("a parent's care for a child", gate, person(LACKS_CAPACITY, PARENT_OF_MINOR), together()),
                shut(
                        "a parent who cannot agree",
                        gate,
                        person(LACKS_CAPACITY, PARENT_OF_MINOR, SELF_LACKS_CAPACITY),
                        together()),
                shut("my part", NO_OWN_PART_WITHOUT_CAPACITY, person(SELF_LACKS_CAPACITY), alone(Topic.OWN_PART)),
                open("anything else", NO_OWN_PART_WITHOUT_CAPACITY, person(SELF_LACKS_CAPACITY), alone()),
                open("only the other", NO_OWN_PART_WITHOUT_CAPACITY, lacking, alone(Topic.OWN_PART)));
    }

    static Stream<GateCase> others() {
        Standing spent = person(CARER_AT_LIMIT);
        Standing hurt = person(THEY_HURT_ME);
        return Stream.of(
                shut("together", NOTHING_MORE_FROM_A_CARER, spent, together()),
                shut("asking", NOTHING_MORE_FROM_A_CARER, spent, asking()),
                open("alone", NOTHING_MORE_FROM_A_CARER, spent, alone()),
                open("with strength left", NOTHING_MORE_FROM_A_CARER, ANYBODY, together()),
                shut("my part", NO_OWN_PART_IN_HARM_DONE_TO_ME, hurt, alone(Topic.OWN_PART)),
                open("anything else", NO_OWN_PART_IN_HARM_DONE_TO_ME, hurt, alone()),
                open("nobody hurt me", NO_OWN_PART_IN_HARM_DONE_TO_ME, ANYBODY, alone(Topic.OWN_PART)));
    }
}
