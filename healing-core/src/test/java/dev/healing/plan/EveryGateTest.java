package dev.healing.plan;

import static dev.healing.plan.ContactGate.*;
import static dev.healing.plan.DangerGate.*;
import static dev.healing.plan.GateCase.*;
import static dev.healing.plan.PathGate.*;
import static dev.healing.plan.PeopleGate.*;
import static dev.healing.plan.TouchGate.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.*;
import dev.healing.assessment.SafetyConcern.Known;
import dev.healing.practice.Element;
import dev.healing.practice.PracticeBuilder;
import dev.healing.practice.Presence;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import dev.healing.relationship.*;
import dev.healing.testkit.Situations;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For each gate a person and a practice that nothing else withholds from them: whichever gate is lost, a door stands open
 * and this test is red. Three gates are a second lock on a door that another one keeps shut; of each the other is named.
 */
@DisplayName("INV-86: no gate can be lost unseen")
class EveryGateTest {

    private static final Situation COUPLE =
            Situation.of(Relationship.coupleLivingTogether(), Assessment.calmAndWilling(Situations.TODAY));
    private static final Situation PARENT =
            bond(b -> b.kind(RelationshipKind.PARENT_CHILD).role(Role.PARENT).other(Person.of(AgeGroup.TEEN)));

    /** What withholds one practice from one person. */
    private record Lock(Gate gate, ImmutableSet<Gate> besides, Situation situation, Tags tags) {

        static Lock alone(Gate gate, Situation situation, PracticeBuilder practice) {
            return new Lock(gate, ImmutableSet.of(), situation, GateCase.tags(practice));
        }

        static Lock beside(Gate other, Gate gate, Situation situation, PracticeBuilder practice) {
            return new Lock(gate, ImmutableSet.of(other), situation, GateCase.tags(practice));
        }

        @Override
        public String toString() {
            return gate.toString();
        }
    }

    private static Situation today(UnaryOperator<AssessmentBuilder> change) {
        return Lab.with(COUPLE, change);
    }

    private static Situation bond(UnaryOperator<RelationshipBuilder> change) {
        return Lab.withBond(COUPLE, change);
    }

    private static Situation concern(Known... known) {
        return today(
                a -> a.addAllConcerns(Arrays.stream(known).map(Known::concern).toList()));
    }

    private static Situation threatened(int daysAgo) {
        Assessment then = Assessment.calmAndWilling(Situations.TODAY.minusDays(daysAgo));
        return COUPLE.toBuilder()
                .addAssessment(
                        then.toBuilder().addConcern(Known.THREATS.concern()).build())
                .build();
    }

    private static Situation willing(Willingness willingness) {
        return today(a -> a.otherWillingness(willingness));
    }

    private static Person limited(Limit limit) {
        return Person.builder().ageGroup(AgeGroup.ADULT).addLimit(limit).build();
    }

    private static Person lacking() {
        return Person.builder()
                .ageGroup(AgeGroup.ADULT)
                .capacity(Capacity.LACKING)
                .build();
    }

    @ParameterizedTest
    @MethodSource("locks")
    @DisplayName("each gate alone withholds something")
    void eachGateHolds(Lock lock) {
        Standing standing = Lab.standing(lock.situation());
        ImmutableSet<Gate> shut = Permission.GATES.stream()
                .filter(gate -> gate.speaksTo(standing) && gate.withholds(lock.tags(), standing))
                .collect(ImmutableSet.toImmutableSet());

        assertThat(shut)
                .containsExactlyInAnyOrderElementsOf(ImmutableSet.<Gate>builder()
                        .add(lock.gate())
                        .addAll(lock.besides())
                        .build());
        assertThat(new Permission(standing, Findings.NONE).rule(lock.tags()).permits())
                .isFalse();
    }

    @Test
    @DisplayName("every gate stands in this table")
    void noGateIsForgotten() {
        assertThat(locks().map(Lock::gate)).containsExactlyInAnyOrderElementsOf(Permission.GATES);
    }

    @Test
    @DisplayName("every gate names its rule, and only heat is said to pass")
    void everyGateNamesItsRule() {
        assertThat(Permission.GATES)
                .extracting(Gate::rule)
                .allMatch(rule -> rule.matches("(LAW-\\d\\d|INV-\\d\\d|S\\d\\d|architecture: [a-z]+).*"));
        assertThat(Permission.GATES).filteredOn(Gate::passing).containsExactly(COOL_FIRST);
    }

    static Stream<Lock> locks() {
        return Stream.of(ofDanger(), ofPeople(), ofContact(), ofTouch(), ofPaths())
                .flatMap(locks -> locks);
    }

    private static Stream<Lock> ofDanger() {
        Situation threats = concern(Known.THREATS);
        Tags stranger = new Tags(alone(Topic.CALMING).build(), /* vouched= */ false);
        return Stream.of(
                Lock.alone(NOTHING_REACHES_IN_DANGER, threats, everyday(Topic.CALMING)),
                Lock.alone(ONLY_STEADYING_IN_DANGER, threats, alone()),
                new Lock(ONLY_VOUCHED_WHERE_DELICATE, ImmutableSet.of(), threats, stranger),
                Lock.alone(ANSWERING_FOR_HARM, concern(Known.I_HARMED), alone(Topic.TRUST)),
                Lock.alone(WAITING_AFTER_DANGER, threatened(10), alone(Topic.FORGIVE)),
                Lock.alone(NO_TOUCH_AFTER_DANGER, threatened(60), alone().touch(Touch.COMFORT)),
                Lock.alone(NO_CONFIDING_IN_RELATIVES, concern(Known.FORCED_MARRIAGE), alone(Topic.TRUSTED_PERSON)),
                Lock.alone(NEVER_CUT_OFF, concern(Known.PAST_ABUSE_BY_SOMEONE_ELSE), alone(Topic.KEEP_PRIVATE)),
                Lock.alone(
                        DEEP_TOGETHER_NEEDS_ALL_ANSWERS,
                        today(a -> a.safetyAnswered(SafetyAnswered.CORE)),
                        deep(together())));
    }

    private static Stream<Lock> ofPeople() {
        Person child = Person.of(AgeGroup.CHILD);
        Person teen = Person.of(AgeGroup.TEEN);
        Situation friends = bond(b -> b.kind(RelationshipKind.FRIENDSHIP));
        Situation ending = today(a -> a.intention(Intention.TO_END));
        return Stream.of(
                Lock.alone(
                        A_CHILD_FINDS_GROUND,
                        Lab.withBond(friends, b -> b.self(child).other(child)),
                        alone()),
                Lock.alone(
                        A_MINOR_OWES_NOTHING,
                        Lab.withBond(friends, b -> b.self(teen).other(teen)),
                        alone(Topic.FORGIVE)),
                Lock.alone(NO_CHILD_IS_SENT, COUPLE, alone(Topic.CHILD_ACTS)),
                Lock.alone(NO_MINOR_IS_CONFRONTED, PARENT, alone(Topic.CONFRONT)),
                Lock.alone(NOTHING_PRIVATE_WITH_A_MINOR, Lab.withBond(friends, b -> b.other(teen)), asking()),
                Lock.alone(AGE_IS_TOLD_FIRST, bond(b -> b.other(Person.unknown())), deep(alone())),
                Lock.alone(
                        NO_AGREEMENT_WITHOUT_CAPACITY,
                        Lab.withBond(ending, b -> b.other(lacking())),
                        asking(Topic.PARTING)),
                Lock.alone(NO_OWN_PART_WITHOUT_CAPACITY, bond(b -> b.self(lacking())), alone(Topic.OWN_PART)),
                Lock.alone(
                        NOTHING_MORE_FROM_A_CARER,
                        Lab.with(ending, a -> a.addConcern(Known.CARER_AT_LIMIT.concern())),
                        asking(Topic.PARTING)),
                Lock.alone(
                        NO_OWN_PART_IN_HARM_DONE_TO_ME, today(a -> a.harmedBy(HarmedBy.OTHER)), alone(Topic.OWN_PART)));
    }

    private static Stream<Lock> ofContact() {
        return Stream.of(
                Lock.alone(OWN_WORK_WITHOUT_CONTACT, bond(b -> b.contact(Contact.NONE)), asking()),
                Lock.beside(
                        OWN_WORK_WITHOUT_CONTACT,
                        SILENCE_IS_KEPT,
                        bond(b -> b.contact(Contact.NO_CONTACT_REQUESTED)),
                        asking()),
                Lock.alone(
                        WITHIN_THE_ORDER,
                        bond(b -> b.contact(Contact.SUPERVISED)),
                        asking().presence(Presence.IN_PERSON)),
                Lock.alone(SAME_PLACE, bond(b -> b.contact(Contact.REMOTE)), asking().presence(Presence.IN_PERSON)),
                Lock.alone(WITHOUT_A_YES, willing(Willingness.UNSURE), asking()),
                Lock.alone(NO_AFFECTION_AFTER_A_NO, willing(Willingness.UNWILLING), alone(Topic.AFFECTION)),
                Lock.alone(A_TEENAGERS_NO, Lab.with(PARENT, a -> a.otherWillingness(Willingness.UNWILLING)), asking()),
                Lock.alone(FEW_INVITATIONS, COUPLE, alone(Topic.INVITATION)));
    }

    private static Stream<Lock> ofTouch() {
        Situation yes = today(a -> a.consentToTouch(new TouchConsent(Consent.YES, Consent.YES)));
        return Stream.of(
                Lock.alone(TOUCH_NEEDS_EVERY_YES, COUPLE, alone().touch(Touch.INTIMATE)),
                Lock.alone(SEX_COMES_LATE, yes, alone().touch(Touch.SEXUAL)),
                Lock.alone(
                        INTIMACY_IS_FOR_COUPLES,
                        bond(b -> b.kind(RelationshipKind.FRIENDSHIP)),
                        alone().element(Element.PHYSICAL_INTIMACY)),
                Lock.alone(
                        COMFORT_IS_ASKED_FOR, concern(Known.PAST_ABUSE_BY_THIS_PERSON), alone().touch(Touch.COMFORT)),
                Lock.alone(GAZE_IS_WANTED, willing(Willingness.UNSURE), alone().gaze(true)),
                Lock.beside(
                        COMFORT_IS_ASKED_FOR,
                        TOUCH_LIMITS_HOLD,
                        bond(b -> b.self(limited(Limit.TOUCH_SENSORY))),
                        alone().touch(Touch.COMFORT)),
                Lock.alone(SPEECH_LIMITS_HOLD, bond(b -> b.self(limited(Limit.SPEECH_HARD))), alone().speech(true)),
                Lock.alone(COOL_FIRST, today(a -> a.conflictHeat(8)), together()));
    }

    private static Stream<Lock> ofPaths() {
        Situation undecided = today(a -> a.desireToGrow(OptionalInt.empty()).intention(Optional.empty()));
        return Stream.of(
                Lock.alone(REFLECT_DOES_NOT_PUSH, undecided, deep(alone())),
                Lock.alone(UNDECIDED_STAYS_AS_IT_IS, undecided, everyday()),
                Lock.alone(
                        NO_OWN_PART_WHILE_UNFINISHED,
                        today(a -> a.safetyAnswered(SafetyAnswered.PARTLY)),
                        alone(Topic.OWN_PART)),
                Lock.alone(NO_WINNING_BACK, bond(b -> b.bond(Bond.ENDED_BY_OTHER)), alone()),
                Lock.alone(MEMORY_ONLY, bond(b -> b.bond(Bond.OTHER_DIED)), alone()),
                Lock.alone(OWN_WORK_IS_ALONE, Lab.with(PARENT, a -> a.desireToGrow(1)), together()),
                Lock.beside(
                        NO_AGREEMENT_WITHOUT_CAPACITY, CARING_ASKS_NOTHING, bond(b -> b.other(lacking())), asking()),
                Lock.alone(PARTING_IS_FOR_ENDINGS, COUPLE, alone(Topic.PARTING)),
                Lock.alone(
                        STEADY_GROUND_FIRST,
                        today(a -> a.addHarm(Harm.BETRAYAL).betrayalOn(Situations.TODAY)),
                        alone(Topic.FORGIVE)));
    }
}
