package dev.healing.plan;

import static dev.healing.assessment.Finding.*;
import static dev.healing.plan.DangerGate.*;
import static dev.healing.plan.GateCase.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Finding;
import dev.healing.practice.BondKind;
import dev.healing.practice.Depth;
import dev.healing.practice.PracticeBuilder;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("INV-03, INV-05, INV-09, INV-10, INV-14, INV-75, INV-86: what danger withholds, line by line")
class DangerGateTest {

    private static final Standing IN_DANGER = at(Path.SAFETY_FIRST, Form.PROTECT);
    private static final Standing SAFE = at(Path.HEAL_TOGETHER, Form.FULL);
    private static final Standing SAFE_AND_ANSWERED = at(Path.HEAL_TOGETHER, Form.FULL, SAFETY_CLEAR);
    private static final Standing HARMED = at(Path.OWN_WORK, Form.ACCOUNTABILITY, I_HARMED);
    /** I harmed, and live with my child, who has not said no. */
    private static final Standing PARENT_WHO_HARMED =
            at(Path.OWN_WORK, Form.ACCOUNTABILITY, I_HARMED, PARENT_OF_MINOR, OFTEN_TOGETHER, SAFETY_ANSWERED);

    private static PracticeBuilder toAChild(PracticeBuilder practice) {
        return practice.kinds(ImmutableSet.of(BondKind.PARENT_OF_MINOR));
    }

    @ParameterizedTest
    @MethodSource({"reaching", "steadying", "delicate", "harmOfMine", "afterDanger", "others"})
    void everyLine(GateCase line) {
        assertThat(line.isShut()).isEqualTo(line.shut());
    }

    static Stream<GateCase> reaching() {
        Gate gate = NOTHING_REACHES_IN_DANGER;
        Standing stayClose = at(Path.SAFETY_FIRST, Form.STAY_CLOSE);
        return Stream.of(
                shut("together", gate, IN_DANGER, together()),
                shut("asking", gate, IN_DANGER, asking()),
                shut("every day", gate, IN_DANGER, everyday()),
                shut("a hug", gate, IN_DANGER, alone().touch(Touch.COMFORT)),
                shut("gaze", gate, IN_DANGER, alone().gaze(true)),
                open("alone", gate, IN_DANGER, alone()),
                open("care for who may die", gate, stayClose, asking(Topic.CARE)),
                shut("care in another danger", gate, IN_DANGER, asking(Topic.CARE)),
                shut("anything else to who may die", gate, stayClose, asking(Topic.TRUST)),
                open("out of danger", gate, SAFE, together()));
    }

    static Stream<GateCase> steadying() {
        Gate gate = ONLY_STEADYING_IN_DANGER;
        return Stream.of(
                open("steadying", gate, IN_DANGER, alone(Topic.STEADYING)),
                shut("of nothing that steadies", gate, IN_DANGER, alone()),
                shut("steadying, deep", gate, IN_DANGER, deep(alone(Topic.STEADYING))),
                open("my own strengths", gate, IN_DANGER, ownWork(Topic.STRENGTHS)),
                shut("strengths of the bond", gate, IN_DANGER, alone(Topic.STRENGTHS)),
                shut("own work on something else", gate, IN_DANGER, ownWork(Topic.LEARNING)),
                open("out of danger", gate, SAFE, alone()));
    }

    @ParameterizedTest
    @EnumSource(names = {"STEADYING", "CALMING", "SAFETY", "TRUSTED_PERSON", "ACCOUNTABILITY", "CARE"})
    void eachOfTheseSteadies(Topic topic) {
        assertThat(open("about " + topic, ONLY_STEADYING_IN_DANGER, IN_DANGER, alone(topic)))
                .matches(line -> !line.isShut());
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "CONFRONT",
                "OWN_PART",
                "FORGIVE",
                "STAY_PUSH",
                "KEEP_PRIVATE",
                "BOUNDARY",
                "INVITATION",
                "APOLOGY",
                "PARTING",
                "LOOKING_BACK",
                "CHILD_ACTS",
                "AFFECTION",
                "TRUST"
            })
    void noneOfTheseIsEverSteady(Topic topic) {
        PracticeBuilder both = alone().topics(Set.of(Topic.STEADYING, topic));
        assertThat(shut("about " + topic, ONLY_STEADYING_IN_DANGER, IN_DANGER, both))
                .matches(GateCase::isShut);
    }

    static Stream<GateCase> delicate() {
        Gate gate = ONLY_VOUCHED_WHERE_DELICATE;
        Tags vouched = tags(alone());
        Tags stranger = new Tags(alone().build(), /* vouched= */ false);
        return Stream.of(
                new GateCase("a stranger's, in danger", gate, IN_DANGER, stranger, /* shut= */ true),
                new GateCase("vouched for, in danger", gate, IN_DANGER, vouched, /* shut= */ false),
                new GateCase("a stranger's, at any other time", gate, SAFE, stranger, /* shut= */ false));
    }

    @ParameterizedTest
    @EnumSource(names = {"SELF_UNDER_13", "I_HARMED", "I_AM_HARMING", "SILENCE_ASKED", "COURT_ORDER"})
    void eachOfTheseIsDelicate(Finding finding) {
        Tags stranger = new Tags(alone().build(), /* vouched= */ false);
        assertThat(new GateCase("" + finding, ONLY_VOUCHED_WHERE_DELICATE, with(SAFE, finding), stranger, true))
                .matches(GateCase::isShut);
    }

    static Stream<GateCase> harmOfMine() {
        Gate gate = ANSWERING_FOR_HARM;
        Standing harming = at(Path.SAFETY_FIRST, Form.PROTECT, I_AM_HARMING);
        return Stream.of(
                shut("together", gate, HARMED, together()),
                shut("together, harming now", gate, harming, together()),
                shut("asking", gate, HARMED, asking()),
                shut("every day", gate, HARMED, everyday()),
                open("a pause, every day", gate, HARMED, everyday(Topic.PAUSE)),
                open("alone", gate, HARMED, alone()),
                open("no harm of mine", gate, SAFE, together()),
                open("a parent's short apology", gate, PARENT_WHO_HARMED, toAChild(together(Topic.APOLOGY))),
                shut("a parent's talk", gate, PARENT_WHO_HARMED, toAChild(together(Topic.LEARNING))),
                shut(
                        "a parent's apology in danger",
                        gate,
                        new Standing(
                                PARENT_WHO_HARMED.findings(),
                                BondKind.PARENT_OF_MINOR,
                                Path.SAFETY_FIRST,
                                Form.PROTECT),
                        toAChild(together(Topic.APOLOGY))),
                shut(
                        "a parent's apology to a child who said no",
                        gate,
                        with(PARENT_WHO_HARMED, OTHER_UNWILLING),
                        toAChild(together(Topic.APOLOGY))));
    }

    @ParameterizedTest
    @EnumSource(names = {"PARENT_OF_MINOR", "OFTEN_TOGETHER", "SAFETY_ANSWERED"})
    void aParentsApologyNeedsEach(Finding needed) {
        Standing lacking = without(PARENT_WHO_HARMED, needed);
        assertThat(shut("without " + needed, ANSWERING_FOR_HARM, lacking, toAChild(together(Topic.APOLOGY))))
                .matches(GateCase::isShut);
    }

    @ParameterizedTest
    @EnumSource(names = {"INVITATION", "FORGIVE", "APOLOGY", "TRUST", "CONFRONT"})
    void noneOfTheseIsAskedOfWhoWasHarmed(Topic topic) {
        assertThat(shut("about " + topic, ANSWERING_FOR_HARM, HARMED, alone(topic)))
                .matches(GateCase::isShut);
    }

    static Stream<GateCase> afterDanger() {
        Standing waiting = at(Path.OWN_WORK, Form.WAITING, RECENT_DANGER);
        Standing later = at(Path.HEAL_TOGETHER, Form.FULL, DANGER_WITHIN_90_DAYS);
        return Stream.of(
                shut("together", WAITING_AFTER_DANGER, waiting, together()),
                shut("asking", WAITING_AFTER_DANGER, waiting, asking()),
                shut("my part", WAITING_AFTER_DANGER, waiting, alone(Topic.OWN_PART)),
                shut("forgiving", WAITING_AFTER_DANGER, waiting, alone(Topic.FORGIVE)),
                shut("facing them", WAITING_AFTER_DANGER, waiting, alone(Topic.CONFRONT)),
                shut("a push to stay", WAITING_AFTER_DANGER, waiting, alone(Topic.STAY_PUSH)),
                open("alone", WAITING_AFTER_DANGER, waiting, alone()),
                open("no danger", WAITING_AFTER_DANGER, SAFE, together()),
                shut("a hug", NO_TOUCH_AFTER_DANGER, later, alone().touch(Touch.COMFORT)),
                open("no touch", NO_TOUCH_AFTER_DANGER, later, alone()),
                open("no danger", NO_TOUCH_AFTER_DANGER, SAFE, alone().touch(Touch.COMFORT)));
    }

    static Stream<GateCase> others() {
        Standing relatives = at(Path.SAFETY_FIRST, Form.PROTECT, RELATIVES_MAY_HARM);
        Gate deepTogether = DEEP_TOGETHER_NEEDS_ALL_ANSWERS;
        return Stream.of(
                shut("someone to turn to", NO_CONFIDING_IN_RELATIVES, relatives, alone(Topic.TRUSTED_PERSON)),
                open("anything else", NO_CONFIDING_IN_RELATIVES, relatives, alone()),
                open("relatives are safe", NO_CONFIDING_IN_RELATIVES, SAFE, alone(Topic.TRUSTED_PERSON)),
                open("telling few", NEVER_CUT_OFF, SAFE, alone(Topic.KEEP_PRIVATE)),
                open("anything else", NEVER_CUT_OFF, with(SAFE, ANY_CONCERN), alone()),
                shut("deep together", deepTogether, SAFE, together().depth(Depth.DEEP)),
                open("light together", deepTogether, SAFE, together()),
                open("deep alone", deepTogether, SAFE, deep(alone())),
                open("all answered", deepTogether, SAFE_AND_ANSWERED, deep(together())));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "ANY_CONCERN",
                "SELF_MINOR",
                "AGE_MISSING",
                "FRESH_BETRAYAL",
                "FRESH_LOSS",
                "NO_SUPPORTER",
                "SAFETY_UNFINISHED",
                "DANGER_WITHIN_90_DAYS"
            })
    void whoMayBeCutOffIsNeverAskedToTellFew(Finding finding) {
        assertThat(shut("with " + finding, NEVER_CUT_OFF, with(SAFE, finding), alone(Topic.KEEP_PRIVATE)))
                .matches(GateCase::isShut);
    }
}
