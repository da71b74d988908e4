package dev.healing.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "INV-86: whatever a rule reads of a practice stands in its line, so that nothing vouched can be changed unseen")
class RuleLineTest {

    private static PracticeBuilder practice() {
        return Practice.builder()
                .id("breathe")
                .element(Element.OWN_WORK)
                .kinds(ImmutableSet.of(BondKind.FRIENDSHIP, BondKind.ROMANTIC))
                .phase(Phase.STEADY)
                .participation(Participation.SOLO)
                .supported(false)
                .depth(Depth.LIGHT)
                .leastMinutes(5)
                .usualMinutes(10)
                .cadence(Cadence.timesAWeek(2))
                .courseWeeks(3)
                .reaches(Reach.NONE)
                .touch(Touch.NONE)
                .gaze(false)
                .presence(Presence.ANY)
                .speech(false)
                .topics(ImmutableSet.of(Topic.PAUSE, Topic.CALMING))
                .suitsAny(false)
                .suits(Findings.of(Finding.OVERWHELMED))
                .condition(condition(Finding.BETRAYAL, Finding.UNSAFE, Finding.NOT_COPING));
    }

    private static Condition condition(Finding required, Finding lasting, Finding passing) {
        return new Condition(ImmutableList.of(Findings.of(required)), Findings.of(lasting), Findings.of(passing));
    }

    private static PracticeBuilder after(String first, boolean soft) {
        return practice().addPrerequisite(new Prerequisite(first, soft));
    }

    @Test
    void everyRuleFieldChangesTheLine() {
        List<String> lines = Stream.of(
                        practice(),
                        practice().id("breathe-out"),
                        practice().element(Element.COMMUNICATION),
                        practice().kinds(Set.of(BondKind.ROMANTIC)),
                        practice().phase(Phase.REBUILD),
                        practice().participation(Participation.TOGETHER),
                        practice().supported(true),
                        practice().depth(Depth.DEEP),
                        practice().leastMinutes(6),
                        practice().usualMinutes(11),
                        practice().cadence(Cadence.ONCE),
                        practice().cadence(Cadence.timesAWeek(3)),
                        practice().cadence(Cadence.everyWeeks(2)),
                        practice().courseWeeks(4),
                        after("first", /* soft= */ false),
                        after("first", /* soft= */ true),
                        after("second", /* soft= */ true),
                        practice().reaches(Reach.ASKS),
                        practice().touch(Touch.INTIMATE),
                        practice().gaze(true),
                        practice().presence(Presence.IN_PERSON),
                        practice().speech(true),
                        practice().topics(Set.of(Topic.PAUSE)),
                        practice().suitsAny(true),
                        practice().suits(Findings.of(Finding.STRAINED)),
                        practice().condition(condition(Finding.DECEIT, Finding.UNSAFE, Finding.NOT_COPING)),
                        practice().condition(condition(Finding.BETRAYAL, Finding.SELF_MINOR, Finding.NOT_COPING)),
                        practice().condition(condition(Finding.BETRAYAL, Finding.UNSAFE, Finding.FRESH_LOSS)),
                        practice().condition(condition(Finding.BETRAYAL, Finding.NOT_COPING, Finding.UNSAFE)),
                        practice().condition(Condition.ALWAYS))
                .map(builder -> RuleLine.of(builder.build()))
                .toList();

        assertThat(lines).doesNotHaveDuplicates();
    }

    @Test
    void theOrderOfKindsAndTopicsChangesNothing() {
        PracticeBuilder otherOrder = practice()
                .kinds(ImmutableSet.of(BondKind.ROMANTIC, BondKind.FRIENDSHIP))
                .topics(ImmutableSet.of(Topic.CALMING, Topic.PAUSE));

        assertThat(RuleLine.of(otherOrder.build()))
                .isEqualTo(RuleLine.of(practice().build()))
                .startsWith("breathe|OWN_WORK|ROMANTIC FRIENDSHIP |STEADY|SOLO|no|LIGHT|5|10|WEEKLY|2|1|3|NONE|");
    }

    @Test
    @DisplayName("what an app writes itself, nobody vouches for")
    void nobodyVouchesForWhatIsNotStandard() {
        assertThat(VouchedPractices.vouchesFor(practice().build())).isFalse();
    }
}
