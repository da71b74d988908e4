package dev.healing.plan;

import static dev.healing.assessment.Finding.*;
import static dev.healing.plan.GateCase.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.practice.BondKind;
import dev.healing.practice.Cadence;
import dev.healing.practice.Cadence.Rhythm;
import dev.healing.practice.Condition;
import dev.healing.practice.Participation;
import dev.healing.practice.PracticeBuilder;
import dev.healing.practice.Prerequisite;
import dev.healing.practice.Topic;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("INV-18, INV-92: what gates and laws read of a practice and of a person")
class TagsTest {

    private static PracticeBuilder either() {
        return alone().participation(Participation.EITHER);
    }

    @Test
    void eitherWayIsTogetherWhereBothHealAndNoParentLeads() {
        assertThat(tags(either()).joint(at(Path.HEAL_TOGETHER, Form.FULL))).isTrue();
        assertThat(tags(either()).joint(at(Path.HEAL_TOGETHER, Form.PARENT_LED)))
                .isFalse();
        assertThat(tags(either()).joint(at(Path.OWN_WORK, Form.ONE_SIDED))).isFalse();
        assertThat(tags(together()).joint(at(Path.OWN_WORK, Form.ONE_SIDED))).isTrue();
        assertThat(tags(alone()).joint(at(Path.HEAL_TOGETHER, Form.FULL))).isFalse();
    }

    @Test
    void topicsAreASet() {
        Topics some = Topics.of(Topic.PAUSE, Topic.CARE);

        assertThat(some.has(Topic.PAUSE)).isTrue();
        assertThat(some.has(Topic.TRUST)).isFalse();
        assertThat(some.hasAny(Topics.of(Topic.CARE, Topic.TRUST))).isTrue();
        assertThat(some.hasAny(Topics.of(Topic.TRUST))).isFalse();
        assertThat(some.only(Topic.PAUSE)).isFalse();
        assertThat(Topics.of(Topic.PAUSE).only(Topic.PAUSE)).isTrue();
        assertThat(tags(alone(Topic.CARE, Topic.PAUSE)).topics()).containsExactly(Topic.PAUSE, Topic.CARE);
    }

    @Test
    void oneComesAfterWhatItNames() {
        PracticeBuilder second = alone().id("second").addPrerequisites(new Prerequisite("alone", /* soft= */ false));

        assertThat(tags(second).comesAfter(tags(alone()))).isTrue();
        assertThat(tags(alone()).comesAfter(tags(second))).isFalse();
    }

    @Test
    void aStageIsNamedByAnyGroupOfACondition() {
        assertThat(tags(requiring(Findings.of(TO_TRY), Findings.of(STAGE_DECIDE)))
                        .namesStage())
                .isTrue();
        assertThat(tags(requiring(Findings.of(TO_TRY))).namesStage()).isFalse();
        assertThat(tags(alone()).namesStage()).isFalse();
    }

    private static PracticeBuilder requiring(Findings... groups) {
        return alone().condition(new Condition(ImmutableList.copyOf(groups), Findings.NONE, Findings.NONE));
    }

    @Test
    void everyWeekToTheEndIsWhatIsNeitherRareNorOnceNorACourse() {
        Cadence weekly = Cadence.timesAWeek(1);

        assertThat(tags(alone().cadence(weekly)).everyWeekToTheEnd()).isTrue();
        assertThat(tags(alone().cadence(Cadence.everyWeeks(2))).everyWeekToTheEnd())
                .isFalse();
        assertThat(tags(alone().cadence(Cadence.ONCE)).everyWeekToTheEnd()).isFalse();
        assertThat(tags(alone().cadence(weekly).courseWeeks(4)).everyWeekToTheEnd())
                .isFalse();
        assertThat(tags(alone()).rhythm(Rhythm.ONCE)).isTrue();
        assertThat(tags(alone()).rhythm(Rhythm.WEEKLY)).isFalse();
    }

    @Test
    void aPracticeForAMinorChildIsForNobodyElse() {
        ImmutableSet<BondKind> both = ImmutableSet.of(BondKind.MINOR_CHILD, BondKind.FRIENDSHIP);

        assertThat(tags(alone().kinds(Set.of(BondKind.MINOR_CHILD))).forMinorChildOnly())
                .isTrue();
        assertThat(tags(alone().kinds(both)).forMinorChildOnly()).isFalse();
    }

    @Test
    void namesThePracticeOnly() {
        assertThat(tags(alone())).hasToString(alone().build().toString());
    }

    @ParameterizedTest
    @EnumSource(names = {"SILENCE_ASKED", "COURT_ORDER", "STALKING"})
    void silenceIsAskedForOrderedOrNeeded(Finding silence) {
        assertThat(at(Path.OWN_WORK, Form.ONE_SIDED, silence).silence()).isTrue();
        assertThat(at(Path.OWN_WORK, Form.ONE_SIDED).silence()).isFalse();
    }

    @Test
    void whoHasTimeIsNotHurriedAndWhoHasNoLimitIsNotLimited() {
        Standing told = at(Path.OWN_WORK, Form.ONE_SIDED, LITTLE_TIME, TOUCH_LIMIT, LOW_ENERGY, OPEN_CONTACT);

        for (Standing standing : new Standing[] {told.unhurried(), told.unlimited()}) {
            assertThat(standing.kind()).isEqualTo(told.kind());
            assertThat(standing.path()).isEqualTo(Path.OWN_WORK);
            assertThat(standing.form()).isEqualTo(Form.ONE_SIDED);
        }
        assertThat(told.unhurried().findings()).isEqualTo(Findings.of(TOUCH_LIMIT, LOW_ENERGY, OPEN_CONTACT));
        assertThat(told.unlimited().findings()).isEqualTo(Findings.of(LITTLE_TIME, OPEN_CONTACT));
    }
}
