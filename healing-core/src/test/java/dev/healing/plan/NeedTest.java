package dev.healing.plan;

import static dev.healing.assessment.Finding.*;
import static dev.healing.plan.GateCase.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.practice.BondKind;
import dev.healing.practice.Condition;
import dev.healing.practice.Depth;
import dev.healing.practice.Element;
import dev.healing.practice.Phase;
import dev.healing.practice.PracticeBuilder;
import dev.healing.practice.Topic;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("S25, INV-09: how much a practice is needed")
class NeedTest {

    private static final Standing FULL = at(Path.HEAL_TOGETHER, Form.FULL);

    private static int weight(PracticeBuilder practice, Finding... indicated) {
        return Need.weight(practice.build(), Findings.of(indicated));
    }

    private static int focus(PracticeBuilder practice, Standing standing) {
        return Need.focus(tags(practice), standing);
    }

    @Test
    @DisplayName("what is missing weighs most, a middle band least, and several add up; helping anybody is a little")
    void weights() {
        PracticeBuilder practice = alone().suitsAny(false);

        assertThat(weight(practice)).isZero();
        assertThat(weight(practice, BETRAYAL)).isEqualTo(6);
        assertThat(weight(practice, TRUST_LOW)).isEqualTo(5);
        assertThat(weight(practice, TRUST_MISSING_MOST)).isEqualTo(4);
        assertThat(weight(practice, STRAINED)).isEqualTo(3);
        assertThat(weight(practice, TRUST_MIDDLE)).isEqualTo(2);
        assertThat(weight(practice, TRUST_LOW, TRUST_MISSING_MOST, STRAINED)).isEqualTo(12);
        assertThat(weight(alone())).isEqualTo(2);
        assertThat(weight(alone(), STRAINED)).isEqualTo(5);
    }

    @Test
    @DisplayName(
            "what suits a low band suits the middle one, and more where it is missing most; not the other way round")
    void suited() {
        assertThat(Need.suited(alone().suits(Findings.of(TRUST_LOW)).build()))
                .isEqualTo(Findings.of(TRUST_LOW, TRUST_MIDDLE, TRUST_MISSING_MOST));
        assertThat(Need.suited(
                        alone().suits(Findings.of(TRUST_MIDDLE, BETRAYAL)).build()))
                .isEqualTo(Findings.of(TRUST_MIDDLE, BETRAYAL));
    }

    @ParameterizedTest
    @CsvSource({
        "PROTECT, SAFETY, 4", "GENTLE, SAFETY, 4", "STAY_CLOSE, TRUSTED_PERSON, 3", "CRISIS, TRUSTED_PERSON, 3",
        "WAITING, SAFETY, 4", "REMEMBERING, GRIEF, 6", "PARTING, PARTING, 4", "PARTING, GRIEF, 3",
        "GRIEVING, GRIEF, 4", "GRIEVING, PARTING, 1", "UNFINISHED, STEADYING, 3", "UNFINISHED, SAFETY, 3",
        "ACCOUNTABILITY, ACCOUNTABILITY, 12", "CARING, CARING, 4", "FULL, SAFETY, 0", "SMALL, GRIEF, 0"
    })
    @DisplayName("what the form of a plan is about comes before other things")
    void theForm(Form form, Topic topic, int more) {
        assertThat(focus(alone(topic), at(Path.OWN_WORK, form))).isEqualTo(more);
        assertThat(focus(alone(Topic.LEARNING), at(Path.OWN_WORK, form))).isZero();
    }

    @Test
    @DisplayName("undecided one finds out, alone one invites, after a betrayal one keeps to the stage")
    void thePhase() {
        Condition stage = new Condition(ImmutableList.of(Findings.of(STAGE_STABILISE)), Findings.NONE, Findings.NONE);
        Standing betrayed = at(Path.HEAL_TOGETHER, Form.AFTER_BETRAYAL);

        assertThat(focus(alone().phase(Phase.DISCERN), at(Path.REFLECT, Form.UNDECIDED)))
                .isEqualTo(12);
        assertThat(focus(alone(), at(Path.REFLECT, Form.UNDECIDED))).isZero();
        assertThat(focus(alone().phase(Phase.INVITE), at(Path.OWN_WORK, Form.ONE_SIDED)))
                .isEqualTo(3);
        assertThat(focus(alone(), at(Path.OWN_WORK, Form.ONE_SIDED))).isZero();
        assertThat(focus(alone().condition(stage), betrayed)).isEqualTo(8);
        assertThat(focus(alone(), betrayed)).isZero();
    }

    @Test
    @DisplayName(
            "what is written for a parent of a minor, or a minor child, and nobody else is for them before other things")
    void forThemAlone() {
        assertThat(focus(alone().kinds(Set.of(BondKind.PARENT_OF_MINOR)), FULL)).isEqualTo(8);
        assertThat(focus(alone().kinds(Set.of(BondKind.MINOR_CHILD)), FULL)).isEqualTo(8);
        assertThat(focus(alone().kinds(Set.of(BondKind.ROMANTIC)), FULL)).isZero();
        assertThat(focus(alone().kinds(Set.of(BondKind.PARENT_OF_MINOR, BondKind.MINOR_CHILD)), FULL))
                .isZero();
    }

    @Test
    @DisplayName(
            "INV-09: whoever harms now needs what helps to stop, in every form; something light, behind the safest steps")
    void stopping() {
        Standing harming = at(Path.SAFETY_FIRST, Form.PROTECT, I_AM_HARMING);
        PracticeBuilder stops = alone(Topic.ACCOUNTABILITY);

        assertThat(focus(stops, harming)).isEqualTo(2);
        assertThat(focus(stops, without(harming, I_AM_HARMING))).isZero();
        assertThat(focus(alone(Topic.ACCOUNTABILITY, Topic.SAFETY), harming)).isEqualTo(6);
        assertThat(focus(stops.depth(Depth.MODERATE), harming)).isZero();
    }

    @Test
    @DisplayName("S72: whoever did the hurt looks at their own part first, but not where there is danger, nor a minor")
    void owning() {
        Standing didIt = at(Path.OWN_WORK, Form.ONE_SIDED, I_HURT_THEM);

        assertThat(focus(owned(Topic.OWN_PART), didIt)).isEqualTo(5);
        assertThat(focus(owned(Topic.APOLOGY), didIt)).isEqualTo(5);
        assertThat(focus(owned(Topic.LEARNING), didIt)).isZero();
        assertThat(focus(alone(Topic.OWN_PART), didIt)).isZero();
        assertThat(focus(owned(Topic.OWN_PART), without(didIt, I_HURT_THEM))).isZero();
        assertThat(focus(owned(Topic.OWN_PART), at(Path.SAFETY_FIRST, Form.PROTECT, I_HURT_THEM)))
                .isZero();
        assertThat(focus(owned(Topic.APOLOGY), with(didIt, SELF_MINOR))).isZero();
    }

    private static PracticeBuilder owned(Topic topic) {
        return alone(topic).suits(Findings.of(I_HURT_THEM));
    }

    @Test
    @DisplayName("whoever is young knows early whom to tell")
    void theYoung() {
        Standing young = at(Path.OWN_WORK, Form.ONE_SIDED, SELF_MINOR);

        assertThat(focus(alone(Topic.TRUSTED_PERSON), young)).isEqualTo(4);
        assertThat(focus(alone(Topic.TRUSTED_PERSON), without(young, SELF_MINOR)))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "COMMUNICATION, 2",
        "MOVING_FORWARD, 1",
        "LIGHTNESS_AND_LOVE, 1",
        "NON_VERBAL, 0",
        "PHYSICAL_INTIMACY, 0",
        "OWN_WORK, 0",
        "FOCUS_ON_THE_RELATIONSHIP, 0"
    })
    @DisplayName(
            "S25: together talk matters most, then going on and ease; not with support, not while finding out, not apart")
    void theParts(Element element, int more) {
        assertThat(Need.part(alone().element(element).build(), FULL)).isEqualTo(more);
        assertThat(Need.part(alone().element(element).supported(true).build(), FULL))
                .isZero();
        assertThat(Need.part(alone().element(element).phase(Phase.DISCERN).build(), FULL))
                .isZero();
        assertThat(Need.part(alone().element(element).build(), at(Path.OWN_WORK, Form.ONE_SIDED)))
                .isZero();
    }
}
