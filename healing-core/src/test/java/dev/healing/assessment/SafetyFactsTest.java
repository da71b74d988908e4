package dev.healing.assessment;

import static dev.healing.assessment.Finding.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.SafetyConcern.Known;
import dev.healing.relationship.AgeGroup;
import dev.healing.relationship.Person;
import dev.healing.relationship.Relationship;
import dev.healing.relationship.RelationshipKind;
import dev.healing.relationship.Role;
import dev.healing.testkit.Situations;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@DisplayName("INV-03, INV-04, INV-07, INV-75, INV-84: what the safety section says, fact by fact")
class SafetyFactsTest {

    private static final Relationship COUPLE = Relationship.coupleLivingTogether();
    private static final Relationship TEENAGER = Relationship.builder()
            .kind(RelationshipKind.PARENT_CHILD)
            .role(Role.CHILD)
            .self(Person.of(AgeGroup.TEEN))
            .other(Person.of(AgeGroup.ADULT))
            .build();

    private static final Set<Known> DYING = EnumSet.of(Known.SELF_HARM, Known.OTHER_MAY_DIE);
    private static final Set<Known> NOT_SERIOUS = EnumSet.of(
            Known.CARER_AT_LIMIT, Known.PAST_ABUSE_BY_THIS_PERSON, Known.PAST_ABUSE_BY_SOMEONE_ELSE, Known.I_HARMED);
    private static final Set<Known> MAYBE_IS_YES = EnumSet.of(
            Known.STRANGULATION,
            Known.WEAPON,
            Known.SEXUAL_COERCION,
            Known.FEAR_OF_OTHER,
            Known.CHILD_AT_RISK,
            Known.SELF_HARM,
            Known.CARER_AT_LIMIT,
            Known.PAST_ABUSE_BY_THIS_PERSON,
            Known.PAST_ABUSE_BY_SOMEONE_ELSE);
    private static final Set<Known> STAYING = EnumSet.of(
            Known.STRANGULATION, Known.WEAPON, Known.DEATH_THREAT, Known.I_HARMED, Known.PAST_ABUSE_BY_THIS_PERSON);

    private static Assessment day(int daysAgo, UnaryOperator<AssessmentBuilder> said) {
        return said.apply(Assessment.calmAndWilling(Situations.TODAY.minusDays(daysAgo)).toBuilder())
                .build();
    }

    private static UnaryOperator<AssessmentBuilder> yes(Known... named) {
        return day -> {
            for (Known known : named) {
                day.addConcern(known.concern());
            }
            return day;
        };
    }

    private static UnaryOperator<AssessmentBuilder> maybe(Known known) {
        return day -> day.addConcernsUnsure(known.concern());
    }

    private static Findings read(Relationship bond, Assessment... days) {
        return Findings.of(
                Situation.builder().relationship(bond).addAssessments(days).build(), Set.of());
    }

    private static Findings today(UnaryOperator<AssessmentBuilder> said) {
        return read(COUPLE, day(0, said));
    }

    private static Findings earlier(int daysAgo, UnaryOperator<AssessmentBuilder> said) {
        return read(COUPLE, day(0, today -> today), day(daysAgo, said));
    }

    private static Finding finding(Known known) {
        return Finding.valueOf(known.name());
    }

    @Test
    void nothingNamedIsNoConcern() {
        Findings f = today(day -> day);

        assertThat(f.hasAll(Findings.of(SAFETY_CLEAR, SAFETY_ANSWERED))).isTrue();
        assertThat(f.hasAny(Findings.of(
                        ANY_CONCERN,
                        CONCERN_ABOUT_US,
                        RELATIVES_MAY_HARM,
                        DANGER,
                        UNSAFE,
                        STRAIN,
                        SAFETY_UNFINISHED,
                        RECENT_DANGER,
                        DANGER_WITHIN_90_DAYS,
                        RECENT_CRISIS)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("each concern of today: a danger or not, about us or not")
    void eachConcern(Known known) {
        Findings f = today(yes(known));
        boolean serious = !NOT_SERIOUS.contains(known);
        boolean dying = DYING.contains(known);

        assertThat(f.has(finding(known))).isTrue();
        assertThat(f.has(ANY_CONCERN)).isTrue();
        assertThat(f.has(DANGER)).isEqualTo(serious && !dying && known != Known.MUTUAL_AGGRESSION);
        assertThat(f.has(UNSAFE)).isEqualTo(serious && !dying);
        assertThat(f.has(STRAIN)).isEqualTo(known == Known.CARER_AT_LIMIT);
        assertThat(f.has(CONCERN_ABOUT_US)).isEqualTo(known != Known.PAST_ABUSE_BY_SOMEONE_ELSE);
        assertThat(f.has(RELATIVES_MAY_HARM)).isEqualTo(known == Known.FORCED_MARRIAGE || known == Known.HONOUR_THREAT);
        assertThat(f.has(UNKNOWN_CONCERN)).isFalse();
        assertThat(f.has(SAFETY_CLEAR)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("each maybe of today: a yes, or the section is not finished")
    void eachMaybe(Known known) {
        Findings f = today(maybe(known));
        boolean isYes = MAYBE_IS_YES.contains(known);

        assertThat(f.has(finding(known))).isEqualTo(isYes);
        assertThat(f.has(ANY_CONCERN)).isTrue();
        assertThat(f.has(CONCERN_ABOUT_US)).isEqualTo(known != Known.PAST_ABUSE_BY_SOMEONE_ELSE);
        assertThat(f.has(SAFETY_UNFINISHED)).isEqualTo(!isYes);
        assertThat(f.has(SAFETY_CLEAR)).isEqualTo(isYes);
        assertThat(f.has(SAFETY_ANSWERED)).isEqualTo(isYes);
        assertThat(today(day -> maybe(known).apply(day).safetyAnswered(SafetyAnswered.CORE))
                        .has(SAFETY_ANSWERED))
                .isEqualTo(isYes);
    }

    @Test
    @DisplayName("a danger beside thoughts of dying, and force from both beside a threat, are dangers")
    void oneDangerIsEnough() {
        assertThat(today(yes(Known.THREATS, Known.SELF_HARM)).has(DANGER)).isTrue();
        assertThat(today(yes(Known.THREATS, Known.MUTUAL_AGGRESSION)).has(DANGER))
                .isTrue();
        assertThat(today(yes(Known.SELF_HARM, Known.MUTUAL_AGGRESSION)).has(UNSAFE))
                .isTrue();
    }

    @Test
    @DisplayName("INV-84: an unknown code, sure or unsure, is a danger")
    void anUnknownCodeIsADanger() {
        SafetyConcern tomorrow = SafetyConcern.of("OF_TOMORROW");

        for (Findings f :
                new Findings[] {today(day -> day.addConcern(tomorrow)), today(day -> day.addConcernsUnsure(tomorrow))
                }) {
            assertThat(f.hasAll(Findings.of(UNKNOWN_CONCERN, DANGER, UNSAFE, CONCERN_ABOUT_US)))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"ALL, true, true", "CORE, false, true", "PARTLY, false, false", "SKIPPED, false, false"})
    @DisplayName("INV-03: only what was answered counts as answered")
    void howMuchWasAnswered(SafetyAnswered how, boolean clear, boolean answered) {
        Findings f = today(day -> day.safetyAnswered(how));

        assertThat(f.has(SAFETY_CLEAR)).isEqualTo(clear);
        assertThat(f.has(SAFETY_ANSWERED)).isEqualTo(answered);
        assertThat(f.has(SAFETY_UNFINISHED)).isEqualTo(!answered);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("INV-07: what never lapses, and what is past and stays past, holds after years; nothing else does")
    void whatStays(Known known) {
        assertThat(earlier(1000, yes(known)).has(finding(known))).isEqualTo(STAYING.contains(known));
        assertThat(earlier(1000, maybe(known)).has(finding(known)))
                .isEqualTo(STAYING.contains(known) && MAYBE_IS_YES.contains(known));
    }

    @ParameterizedTest
    @CsvSource({"1, true, true", "29, true, true", "30, false, true", "89, false, true", "90, false, false"})
    @DisplayName("INV-75: a danger is waited for, and keeps touch away, for its days")
    void aDangerBefore(int daysAgo, boolean recent, boolean within90) {
        Findings f = earlier(daysAgo, yes(Known.THREATS));

        assertThat(f.has(RECENT_DANGER)).isEqualTo(recent);
        assertThat(f.has(DANGER_WITHIN_90_DAYS)).isEqualTo(within90);
        assertThat(f.has(RECENT_CRISIS)).isFalse();
        assertThat(f.hasAny(Findings.of(THREATS, DANGER, ANY_CONCERN))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, true", "29, true", "30, false", "90, false"})
    @DisplayName("INV-75: a crisis before is asked after, and is no danger between the two")
    void aCrisisBefore(int daysAgo, boolean recent) {
        for (Known known : new Known[] {Known.SELF_HARM, Known.OTHER_MAY_DIE, Known.CARER_AT_LIMIT}) {
            Findings f = earlier(daysAgo, yes(known));
            assertThat(f.has(RECENT_CRISIS)).isEqualTo(recent);
            assertThat(f.hasAny(Findings.of(RECENT_DANGER, DANGER_WITHIN_90_DAYS)))
                    .isFalse();
        }
    }

    @Test
    @DisplayName("INV-75: a crisis that is named today too is not past")
    void aCrisisThatGoesOnIsNotPast() {
        Findings f = read(COUPLE, day(0, yes(Known.SELF_HARM)), day(10, yes(Known.SELF_HARM)));

        assertThat(f.has(RECENT_CRISIS)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("INV-75: which maybe of before counts, and which yes is no danger")
    void eachConcernBefore(Known known) {
        boolean danger = !NOT_SERIOUS.contains(known) && !DYING.contains(known);

        assertThat(earlier(10, yes(known)).has(RECENT_DANGER)).isEqualTo(danger);
        assertThat(earlier(10, maybe(known)).has(RECENT_DANGER)).isEqualTo(danger && MAYBE_IS_YES.contains(known));
    }

    @ParameterizedTest
    @EnumSource(names = {"MONITORING", "ISOLATION", "ECONOMIC_CONTROL"})
    @DisplayName("a parent's control is a strain for a minor as long as it stands alone, and a danger for anybody else")
    void controlAtHome(Known control) {
        Findings alone = read(TEENAGER, day(0, yes(control)));
        assertThat(alone.has(STRAIN)).isTrue();
        assertThat(alone.hasAny(Findings.of(DANGER, UNSAFE))).isFalse();
        Findings more = read(
                TEENAGER,
                day(0, day -> maybe(control).apply(yes(Known.MONITORING).apply(day))));
        assertThat(more.has(STRAIN)).isTrue();
        assertThat(more.has(DANGER)).isFalse();
        assertThat(today(yes(control)).has(STRAIN)).isFalse();

        Findings before = read(TEENAGER, day(0, today -> today), day(10, yes(control)));
        assertThat(before.hasAny(Findings.of(RECENT_DANGER, DANGER_WITHIN_90_DAYS)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"MONITORING", "ISOLATION", "ECONOMIC_CONTROL", "CARER_AT_LIMIT"})
    @DisplayName("a parent's control beside any other concern, sure or unsure, is a danger, now and before")
    void controlBesideAnythingElse(Known other) {
        for (UnaryOperator<AssessmentBuilder> beside : Set.of(yes(other), maybe(other))) {
            UnaryOperator<AssessmentBuilder> both =
                    day -> beside.apply(yes(Known.MONITORING).apply(day));
            Findings now = read(TEENAGER, day(0, both));
            assertThat(now.hasAll(Findings.of(DANGER, UNSAFE))).isTrue();
            assertThat(now.has(STRAIN)).isFalse();
            assertThat(read(TEENAGER, day(0, today -> today), day(10, both)).has(RECENT_DANGER))
                    .isTrue();
        }
    }

    @Test
    @DisplayName("what stays stood beside a parent's control then too")
    void whatStaysStoodBesideIt() {
        Assessment today = day(0, yes(Known.PAST_ABUSE_BY_THIS_PERSON));

        assertThat(read(TEENAGER, today, day(10, yes(Known.MONITORING))).has(RECENT_DANGER))
                .isTrue();
        assertThat(read(TEENAGER, day(0, yes(Known.BULLYING)), day(10, yes(Known.MONITORING)))
                        .has(RECENT_DANGER))
                .isFalse();
    }

    @Test
    @DisplayName("a minor without any concern bears no strain, and a romance with a minor is unsafe by itself")
    void nothingNamedByAMinor() {
        assertThat(read(TEENAGER, day(0, today -> today)).has(STRAIN)).isFalse();

        Relationship romance =
                COUPLE.toBuilder().other(Person.of(AgeGroup.CHILD)).build();
        Findings f = read(romance, day(0, today -> today));
        assertThat(f.has(UNSAFE)).isTrue();
        assertThat(f.has(DANGER)).isFalse();
    }
}
