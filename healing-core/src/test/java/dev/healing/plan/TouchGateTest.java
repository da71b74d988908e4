package dev.healing.plan;

import static dev.healing.assessment.Finding.*;
import static dev.healing.plan.GateCase.*;
import static dev.healing.plan.TouchGate.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.Finding;
import dev.healing.practice.Element;
import dev.healing.practice.Phase;
import dev.healing.practice.PracticeBuilder;
import dev.healing.practice.Touch;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("LAW-08, INV-28, INV-45, INV-47, INV-93: what touch, gaze and voice need, line by line")
class TouchGateTest {

    private static final Standing EVERY_YES = at(
            Path.HEAL_TOGETHER,
            Form.FULL,
            ROMANTIC,
            BOTH_ADULTS,
            BOTH_CONSENT,
            OTHER_WILLING,
            LOVE_REMAINS,
            CALM,
            SAFETY_CLEAR,
            OPEN_CONTACT);
    private static final Standing COMFORTABLE =
            at(Path.OWN_WORK, Form.ONE_SIDED, NOT_ACUTE, OPEN_CONTACT, SAFETY_ANSWERED);
    private static final Standing FACE_TO_FACE = at(Path.HEAL_TOGETHER, Form.FULL, OPEN_CONTACT);
    private static final Standing ANYBODY = at(Path.OWN_WORK, Form.ONE_SIDED);

    private static PracticeBuilder touch(Touch touch) {
        return alone().touch(touch);
    }

    private static PracticeBuilder gaze() {
        return alone().gaze(true);
    }

    @ParameterizedTest
    @MethodSource({"everyYes", "comfort", "gazes", "others"})
    void everyLine(GateCase line) {
        assertThat(line.isShut()).isEqualTo(line.shut());
    }

    static Stream<GateCase> everyYes() {
        return Stream.of(
                open("every yes", TOUCH_NEEDS_EVERY_YES, EVERY_YES, touch(Touch.INTIMATE)),
                open("every yes", TOUCH_NEEDS_EVERY_YES, EVERY_YES, touch(Touch.SEXUAL)),
                shut("not one yes", TOUCH_NEEDS_EVERY_YES, ANYBODY, touch(Touch.INTIMATE)),
                shut("not one yes", TOUCH_NEEDS_EVERY_YES, ANYBODY, touch(Touch.SEXUAL)),
                open("a hug has a gate of its own", TOUCH_NEEDS_EVERY_YES, ANYBODY, touch(Touch.COMFORT)),
                open("no touch", TOUCH_NEEDS_EVERY_YES, ANYBODY, alone()),
                shut(
                        "on another path",
                        TOUCH_NEEDS_EVERY_YES,
                        new Standing(EVERY_YES.findings(), EVERY_YES.kind(), Path.OWN_WORK, Form.ONE_SIDED),
                        touch(Touch.INTIMATE)));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "ROMANTIC",
                "BOTH_ADULTS",
                "BOTH_CONSENT",
                "OTHER_WILLING",
                "LOVE_REMAINS",
                "CALM",
                "SAFETY_CLEAR",
                "OPEN_CONTACT"
            })
    void noneOfTheYesesMayBeMissing(Finding yes) {
        assertThat(shut("without " + yes, TOUCH_NEEDS_EVERY_YES, without(EVERY_YES, yes), touch(Touch.INTIMATE)))
                .matches(GateCase::isShut);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "CONCERN_ABOUT_US",
                "TOUCH_LIMIT",
                "DANGER_WITHIN_90_DAYS",
                "STAGE_STABILISE",
                "LACKS_CAPACITY",
                "REMOTE_CONTACT"
            })
    void nothingMayStandAgainstTouch(Finding against) {
        assertThat(shut("with " + against, TOUCH_NEEDS_EVERY_YES, with(EVERY_YES, against), touch(Touch.INTIMATE)))
                .matches(GateCase::isShut);
    }

    static Stream<GateCase> comfort() {
        return Stream.of(
                open("calm, in one place, answered", COMFORT_IS_ASKED_FOR, COMFORTABLE, touch(Touch.COMFORT)),
                shut("a minor", COMFORT_IS_ASKED_FOR, with(COMFORTABLE, OTHER_MINOR), touch(Touch.COMFORT)),
                open(
                        "a parent and their child",
                        COMFORT_IS_ASKED_FOR,
                        with(COMFORTABLE, OTHER_MINOR, PARENT_OF_MINOR),
                        touch(Touch.COMFORT)),
                open("no hand is asked for", COMFORT_IS_ASKED_FOR, ANYBODY, alone()));
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_ACUTE", "OPEN_CONTACT", "SAFETY_ANSWERED"})
    void comfortNeedsEach(Finding needed) {
        assertThat(shut("without " + needed, COMFORT_IS_ASKED_FOR, without(COMFORTABLE, needed), touch(Touch.COMFORT)))
                .matches(GateCase::isShut);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "REMOTE_CONTACT",
                "CONCERN_ABOUT_US",
                "TOUCH_LIMIT",
                "OTHER_UNWILLING",
                "SELF_MINOR",
                "AGE_MISSING",
                "STAGE_STABILISE"
            })
    void nothingMayStandAgainstComfort(Finding against) {
        assertThat(shut("with " + against, COMFORT_IS_ASKED_FOR, with(COMFORTABLE, against), touch(Touch.COMFORT)))
                .matches(GateCase::isShut);
    }

    static Stream<GateCase> gazes() {
        return Stream.of(
                open("both want to, in one place", GAZE_IS_WANTED, FACE_TO_FACE, gaze()),
                shut("only one wants to", GAZE_IS_WANTED, at(Path.OWN_WORK, Form.ONE_SIDED, OPEN_CONTACT), gaze()),
                shut("out of touch", GAZE_IS_WANTED, at(Path.HEAL_TOGETHER, Form.FULL), gaze()),
                open("no gaze", GAZE_IS_WANTED, ANYBODY, alone()));
    }

    @ParameterizedTest
    @EnumSource(names = {"GAZE_LIMIT", "AGE_MISSING", "REMOTE_CONTACT", "STAGE_STABILISE"})
    void nothingMayStandAgainstGaze(Finding against) {
        assertThat(shut("with " + against, GAZE_IS_WANTED, with(FACE_TO_FACE, against), gaze()))
                .matches(GateCase::isShut);
    }

    static Stream<GateCase> others() {
        Standing limit = at(Path.HEAL_TOGETHER, Form.FULL, TOUCH_LIMIT, SPEECH_LIMIT);
        Standing hot = at(Path.HEAL_TOGETHER, Form.FULL, ACUTE_HEAT);
        Standing grown = at(Path.HEAL_TOGETHER, Form.FULL);
        Standing young = at(Path.HEAL_TOGETHER, Form.FULL, NOT_ROMANTIC_ADULTS);
        PracticeBuilder ofIntimacy = alone().element(Element.PHYSICAL_INTIMACY);
        return Stream.of(
                shut("early", SEX_COMES_LATE, EVERY_YES, touch(Touch.SEXUAL).phase(Phase.STEADY)),
                shut("early", SEX_COMES_LATE, ANYBODY, touch(Touch.SEXUAL).phase(Phase.STEADY)),
                open("deepening", SEX_COMES_LATE, EVERY_YES, touch(Touch.SEXUAL).phase(Phase.DEEPEN)),
                open("later", SEX_COMES_LATE, EVERY_YES, touch(Touch.SEXUAL).phase(Phase.SUSTAIN)),
                open("no sex", SEX_COMES_LATE, EVERY_YES, touch(Touch.INTIMATE).phase(Phase.STEADY)),
                shut("not a couple", INTIMACY_IS_FOR_COUPLES, young, ofIntimacy),
                open("a couple", INTIMACY_IS_FOR_COUPLES, grown, ofIntimacy),
                open("of something else", INTIMACY_IS_FOR_COUPLES, young, alone()),
                shut("a hug beside a limit", TOUCH_LIMITS_HOLD, limit, touch(Touch.COMFORT)),
                open("no touch beside a limit", TOUCH_LIMITS_HOLD, limit, alone()),
                open("no limit", TOUCH_LIMITS_HOLD, grown, touch(Touch.COMFORT)),
                shut("speaking is hard", SPEECH_LIMITS_HOLD, limit, alone().speech(true)),
                open("nothing is spoken", SPEECH_LIMITS_HOLD, limit, alone()),
                open("speaking is easy", SPEECH_LIMITS_HOLD, grown, alone().speech(true)),
                shut("together, hot", COOL_FIRST, hot, together()),
                shut("gaze, hot", COOL_FIRST, hot, gaze()),
                shut("a hug, hot", COOL_FIRST, hot, touch(Touch.COMFORT)),
                open("alone, hot", COOL_FIRST, hot, alone()),
                open("together, cool", COOL_FIRST, grown, together()));
    }
}
