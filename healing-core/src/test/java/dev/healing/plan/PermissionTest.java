package dev.healing.plan;

import static dev.healing.assessment.Finding.*;
import static dev.healing.plan.GateCase.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.practice.BondKind;
import dev.healing.practice.Condition;
import dev.healing.practice.PracticeBuilder;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("INV-20, INV-40, INV-86: what may be done at all, by condition, by gate and by who vouches")
class PermissionTest {

    private static final Findings SUFFICIENT = Findings.of(WISH_HIGH);
    private static final Standing COUPLE = at(
            Path.HEAL_TOGETHER,
            Form.FULL,
            ROMANTIC,
            BOTH_ADULTS,
            BOTH_CONSENT,
            OTHER_WILLING,
            LOVE_REMAINS,
            CALM,
            NOT_ACUTE,
            SAFETY_ANSWERED,
            SAFETY_CLEAR,
            OPEN_CONTACT,
            OFTEN_TOGETHER);

    private static Ruling rule(Standing standing, PracticeBuilder practice) {
        return new Permission(standing, SUFFICIENT).rule(tags(practice));
    }

    private static PracticeBuilder needing(Finding finding) {
        return alone().condition(new Condition(ImmutableList.of(Findings.of(finding)), Findings.NONE, Findings.NONE));
    }

    private static PracticeBuilder barredBy(Finding finding) {
        return alone().condition(new Condition(ImmutableList.of(), Findings.of(finding), Findings.NONE));
    }

    private static PracticeBuilder notYetWith(Finding finding) {
        return alone().condition(new Condition(ImmutableList.of(), Findings.NONE, Findings.of(finding)));
    }

    @Test
    void whatNothingWithholdsIsPermitted() {
        assertThat(rule(COUPLE, alone())).isEqualTo(Ruling.PERMITTED);
        assertThat(rule(COUPLE, together())).isEqualTo(Ruling.PERMITTED);
        assertThat(Ruling.PERMITTED.permits()).isTrue();
        assertThat(Ruling.NOT_FOR_THEM.permits()).isFalse();
    }

    @Test
    void aPracticeIsForItsKindsAndForWhomItsConditionMeans() {
        assertThat(rule(COUPLE, alone().kinds(ImmutableSet.of(BondKind.FRIENDSHIP))))
                .isEqualTo(Ruling.NOT_FOR_THEM);
        assertThat(rule(COUPLE, needing(BETRAYAL))).isEqualTo(Ruling.NOT_FOR_THEM);
        assertThat(rule(with(COUPLE, BETRAYAL), needing(BETRAYAL))).isEqualTo(Ruling.PERMITTED);
    }

    @Test
    void aBarNamesItself() {
        Standing grieving = with(COUPLE, BEREAVEMENT);

        assertThat(rule(grieving, barredBy(BEREAVEMENT)))
                .isEqualTo(new Ruling(Ruling.Kind.CONTRAINDICATED, Findings.of(BEREAVEMENT)));
        assertThat(rule(grieving, notYetWith(BEREAVEMENT)))
                .isEqualTo(new Ruling(Ruling.Kind.NOT_YET, Findings.of(BEREAVEMENT)));
        assertThat(rule(COUPLE, barredBy(BEREAVEMENT))).isEqualTo(Ruling.PERMITTED);
        assertThat(rule(COUPLE, notYetWith(BEREAVEMENT))).isEqualTo(Ruling.PERMITTED);
    }

    @Test
    void aGateNamesWhatHoldsOrElseWhatDecided() {
        assertThat(rule(with(COUPLE, SPEECH_LIMIT), alone().speech(true)))
                .isEqualTo(new Ruling(Ruling.Kind.CONTRAINDICATED, Findings.of(SPEECH_LIMIT)));
        assertThat(rule(COUPLE, alone(Topic.CHILD_ACTS)))
                .isEqualTo(new Ruling(Ruling.Kind.CONTRAINDICATED, SUFFICIENT));
    }

    @Test
    void whatLastsIsToldBeforeWhatPasses() {
        Standing hot = with(COUPLE, ACUTE_HEAT);

        assertThat(rule(hot, together())).isEqualTo(new Ruling(Ruling.Kind.NOT_YET, Findings.of(ACUTE_HEAT)));
        assertThat(rule(hot, together(Topic.CHILD_ACTS)).kind()).isEqualTo(Ruling.Kind.CONTRAINDICATED);
        // STEADY_GROUND_FIRST, which stands behind COOL_FIRST in the order of the gates.
        assertThat(rule(with(hot, STAGE_STABILISE), together(Topic.FORGIVE)).kind())
                .isEqualTo(Ruling.Kind.CONTRAINDICATED);
    }

    @Test
    void theReasonSaysWhetherItPasses() {
        Findings why = Findings.of(ACUTE_HEAT);

        assertThat(new Ruling(Ruling.Kind.NOT_YET, why).reason()).isEqualTo(Reason.of(Reason.Kind.NOT_YET, why));
        assertThat(new Ruling(Ruling.Kind.CONTRAINDICATED, why).reason())
                .isEqualTo(Reason.of(Reason.Kind.CONTRAINDICATED, why));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "OTHER_UNWILLING",
                "OTHER_UNSURE",
                "OTHER_UNKNOWN",
                "OTHER_UNANSWERED",
                "OTHER_NOT_NOW",
                "LACKS_CAPACITY"
            })
    @DisplayName("INV-20: a parent needs no yes to begin; anybody else does")
    void aParentNeedsNoYes(Finding no) {
        Standing parent = with(COUPLE, PARENT_OF_MINOR, no);

        assertThat(rule(parent, barredBy(no)).permits()).isTrue();
        assertThat(rule(parent, notYetWith(no)).permits()).isTrue();
        assertThat(rule(with(COUPLE, no), barredBy(no)).kind()).isEqualTo(Ruling.Kind.CONTRAINDICATED);
        assertThat(rule(with(COUPLE, no), notYetWith(no)).kind()).isEqualTo(Ruling.Kind.NOT_YET);
    }

    @ParameterizedTest
    @EnumSource(names = {"OTHER_UNSURE", "OTHER_UNKNOWN", "OTHER_NOT_NOW"})
    void aChildMaySpeakToAParentWhoHasNotMadeUpTheirMind(Finding open) {
        assertThat(rule(with(COUPLE, MINOR_CHILD, open), barredBy(open)).permits())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"OTHER_UNWILLING", "OTHER_UNANSWERED", "LACKS_CAPACITY"})
    void aChildIsHeldBackLikeAnybodyElse(Finding no) {
        assertThat(rule(with(COUPLE, MINOR_CHILD, no), barredBy(no)).permits()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("doors")
    @DisplayName("INV-40, INV-86: a concern opens no door of a practice that core does not vouch for")
    void aConcernOpensNoStrangersDoor(PracticeBuilder door) {
        Standing concerned = with(COUPLE, PAST_ABUSE_BY_SOMEONE_ELSE, ANY_CONCERN);
        Condition afterAbuse = needing(PAST_ABUSE_BY_SOMEONE_ELSE).build().condition();
        Permission permission = new Permission(concerned, SUFFICIENT);

        Tags stranger = new Tags(door.condition(afterAbuse).build(), /* vouched= */ false);
        assertThat(permission.rule(stranger)).isEqualTo(Ruling.NOT_FOR_THEM);
        assertThat(permission.rule(tags(door))).isEqualTo(Ruling.PERMITTED);
        Tags harmless = new Tags(needing(PAST_ABUSE_BY_SOMEONE_ELSE).build(), /* vouched= */ false);
        assertThat(permission.rule(harmless)).isEqualTo(Ruling.PERMITTED);
    }

    static Stream<PracticeBuilder> doors() {
        return Stream.of(together(), asking(), everyday(), alone().touch(Touch.INTIMATE), alone().gaze(true));
    }
}
