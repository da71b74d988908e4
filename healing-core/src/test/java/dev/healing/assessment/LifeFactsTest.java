package dev.healing.assessment;

import static dev.healing.assessment.Finding.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.healing.relationship.AgeGroup;
import dev.healing.relationship.Limit;
import dev.healing.relationship.Person;
import dev.healing.relationship.Relationship;
import dev.healing.relationship.SharedDuty;
import dev.healing.testkit.Situations;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("INV-28, INV-92: habit, coping, the people around, life, time, consent and a court case, fact by fact")
class LifeFactsTest {

    private static final Findings OF_HABIT = Findings.of(HABIT_PUSH, HABIT_WITHDRAW, HABIT_GIVE_IN);
    private static final Findings OF_COPING = Findings.of(NOT_COPING, STRAINED, OVERWHELMED);
    private static final Findings OF_OTHERS =
            Findings.of(NO_SUPPORTER, TAKING_SIDES, GOSSIP, FAMILY_PRESSURE, FAITH_PRESSURE, SOCIAL_MEDIA);

    private static Findings of(Relationship bond, UnaryOperator<AssessmentBuilder> said) {
        Assessment calm = Assessment.calmAndWilling(Situations.TODAY);
        return Findings.of(Situation.of(bond, said.apply(calm.toBuilder()).build()), Set.of());
    }

    private static Findings today(UnaryOperator<AssessmentBuilder> said) {
        return of(Relationship.coupleLivingTogether(), said);
    }

    private static Findings findings(String names) {
        return Findings.copyOf(Splitter.on(' ')
                .omitEmptyStrings()
                .splitToStream(names == null ? "" : names)
                .map(Finding::valueOf)
                .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "PUSH, HABIT_PUSH",
        "WITHDRAW, HABIT_WITHDRAW",
        "FREEZE, HABIT_WITHDRAW",
        "GIVE_IN, HABIT_GIVE_IN",
        "MIXED, HABIT_PUSH HABIT_WITHDRAW",
        ", "
    })
    void habit(Habit habit, String expected) {
        assertThat(today(a -> a.myHabit(Optional.ofNullable(habit))).and(OF_HABIT))
                .isEqualTo(findings(expected));
    }

    @ParameterizedTest
    @CsvSource({"STEADY, ", "STRAINED, STRAINED", "NOT_COPING, NOT_COPING OVERWHELMED", ", NOT_COPING"})
    @DisplayName("INV-92: whoever does not say how they cope is not taken to cope, and not called overwhelmed either")
    void coping(Coping coping, String expected) {
        assertThat(today(a -> a.coping(Optional.ofNullable(coping))).and(OF_COPING))
                .isEqualTo(findings(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "SUPPORTIVE, ",
        "TAKING_SIDES, NO_SUPPORTER TAKING_SIDES",
        "GOSSIP, NO_SUPPORTER GOSSIP",
        "FAMILY_PRESSURE, NO_SUPPORTER FAMILY_PRESSURE FAITH_PRESSURE",
        "SOCIAL_MEDIA, NO_SUPPORTER SOCIAL_MEDIA",
        "OTHER_PARTNER, NO_SUPPORTER",
        ", NO_SUPPORTER"
    })
    void thePeopleAround(ThirdParty party, String expected) {
        Set<ThirdParty> told = party == null ? Set.of() : Set.of(party);

        assertThat(today(a -> a.thirdParties(told)).and(OF_OTHERS)).isEqualTo(findings(expected));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("what life brings is a finding of the same name; faith or values press, too")
    void whatLifeBrings(Circumstance circumstance) {
        Findings brought = today(a -> a.addCircumstance(circumstance));

        assertThat(brought.has(Finding.valueOf(circumstance.name()))).isTrue();
        assertThat(brought.has(FAITH_PRESSURE)).isEqualTo(circumstance == Circumstance.FAITH_OR_VALUES);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "29, true", "30, false", "600, false"})
    void littleTimeIsLessThanHalfAnHour(int minutes, boolean little) {
        assertThat(today(a -> a.weeklyMinutes(minutes)).has(LITTLE_TIME)).isEqualTo(little);
    }

    @ParameterizedTest
    @CsvSource({
        "YES, YES, BOTH_CONSENT",
        "YES, NO, NO_CONSENT",
        "UNSURE, YES, NO_CONSENT",
        "NOT_ASKED, NOT_ASKED, NO_CONSENT",
        "YES, NOT_ASKED, NO_CONSENT"
    })
    @DisplayName("INV-28: only two people who both say yes consent")
    void consent(Consent self, Consent other, Finding expected) {
        assertThat(today(a -> a.consentToTouch(new TouchConsent(self, other)))
                        .and(Findings.of(BOTH_CONSENT, NO_CONSENT)))
                .isEqualTo(Findings.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"YES, true", "UNSURE, true", "NO, false", ", true"})
    @DisplayName("INV-92: a court case is taken to be open until it is denied")
    void aCourtCase(Answer answer, boolean open) {
        assertThat(today(a -> a.liveCase(Optional.ofNullable(answer))).has(LIVE_CASE))
                .isEqualTo(open);
    }

    @Test
    @DisplayName("a parent is tired with a baby, or where coping or energy is low")
    void aTiredParent() {
        Relationship couple = Relationship.coupleLivingTogether();
        Relationship friends = Relationship.friendsInTouch().toBuilder()
                .addSharedDuty(SharedDuty.CHILDREN)
                .build();
        Relationship sharing =
                couple.toBuilder().addSharedDuty(SharedDuty.CHILDREN).build();
        Relationship spent = Relationship.parentOfYoungChild().toBuilder()
                .self(Person.builder()
                        .ageGroup(AgeGroup.ADULT)
                        .addLimit(Limit.LOW_ENERGY)
                        .build())
                .build();
        UnaryOperator<AssessmentBuilder> strained = a -> a.coping(Coping.STRAINED);

        assertThat(of(couple, a -> a.addCircumstance(Circumstance.NEW_BABY)).has(TIRED_PARENT))
                .isTrue();
        assertThat(of(Relationship.parentOfYoungChild(), a -> a.addCircumstance(Circumstance.NEW_BABY))
                        .has(TIRED_PARENT))
                .isTrue();
        assertThat(of(friends, a -> a.addCircumstance(Circumstance.NEW_BABY)).has(TIRED_PARENT))
                .isFalse();
        assertThat(of(Relationship.parentOfYoungChild(), strained).has(TIRED_PARENT))
                .isTrue();
        assertThat(of(Relationship.parentOfYoungChild(), a -> a.coping(Coping.NOT_COPING))
                        .has(TIRED_PARENT))
                .isTrue();
        assertThat(of(spent, a -> a).has(TIRED_PARENT)).isTrue();
        assertThat(of(sharing, strained).has(TIRED_PARENT)).isTrue();

        assertThat(of(Relationship.parentOfYoungChild(), a -> a).has(TIRED_PARENT))
                .isFalse();
        assertThat(of(sharing, a -> a).has(TIRED_PARENT)).isFalse();
        assertThat(of(couple, strained).has(TIRED_PARENT)).isFalse();
        assertThat(of(friends, strained).has(TIRED_PARENT)).isFalse();
    }
}
