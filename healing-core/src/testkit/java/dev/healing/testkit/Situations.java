package dev.healing.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.assessment.*;
import dev.healing.assessment.SafetyConcern.Known;
import dev.healing.relationship.*;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Situations of every sort. {@link #any()} mixes calm ones, in which most doors are open, with wild ones, in which danger,
 * silence and contradiction are common; a mix is what reaches the border cases.
 */
public final class Situations {

    /** The newest day of every generated situation. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final ImmutableSet<Known> STRAIN_FOR_A_CHILD =
            Sets.immutableEnumSet(Known.MONITORING, Known.ISOLATION, Known.ECONOMIC_CONTROL);

    private static final ImmutableList<String> SOME_IDS = ImmutableList.of(
            "say-we-need-healing",
            "shared-healing-goal",
            "betrayal-meaning",
            "small-promise-ladder",
            "own-signal-watch",
            "slow-breathing",
            "boundary-draft",
            "apology-draft",
            "special-time",
            "no-such-practice");

    private final double calm;

    private Situations(double calm) {
        this.calm = calm;
    }

    /** Every sort, the calm ones and the wild ones. */
    public static Arbitrary<Situation> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, calm()), Tuple.of(3, new Situations(0.8).situation()), Tuple.of(4, wild()));
    }

    /** Nearly all answers good: two adults or a family on speaking terms, no danger. */
    public static Arbitrary<Situation> calm() {
        return new Situations(0.95).situation();
    }

    /** Anything goes; a concern in at least half of them. */
    public static Arbitrary<Situation> wild() {
        return new Situations(0.35).situation();
    }

    /** Every concern that is a danger of its own, whatever the bond. */
    public static Arbitrary<SafetyConcern> seriousConcern() {
        return Arbitraries.of(Known.values())
                .filter(known -> !STRAIN_FOR_A_CHILD.contains(known))
                .map(Known::concern)
                .filter(SafetyConcern::serious);
    }

    /** Every sort, each with a danger in it. */
    public static Arbitrary<Situation> inDanger() {
        return Combinators.combine(any(), seriousConcern()).as(Situations::with);
    }

    private static Situation with(Situation situation, SafetyConcern concern) {
        return situation.toBuilder()
                .assessments(situation.earlier())
                .addAssessment(
                        situation.newest().toBuilder().addConcern(concern).build())
                .build();
    }

    private Arbitrary<Situation> situation() {
        Arbitrary<List<Assessment>> earlier = Arbitraries.integers()
                .between(1, 120)
                .flatMap(days -> assessment(TODAY.minusDays(days)))
                .list()
                .uniqueElements(Assessment::takenOn)
                .ofMinSize(0)
                .ofMaxSize(2);
        Arbitrary<List<Assessment>> some =
                Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(ImmutableList.of())), Tuple.of(1, earlier));
        Arbitrary<Map<String, Integer>> done = Arbitraries.maps(
                        Arbitraries.of(SOME_IDS), Arbitraries.integers().between(1, 5))
                .ofMaxSize(2);
        Arbitrary<Set<String>> declined = Arbitraries.of(SOME_IDS).set().ofMaxSize(1);
        return Combinators.combine(relationship(), assessment(TODAY), some, done, declined)
                .as((bond, now, before, did, not) -> Situation.builder()
                        .relationship(bond)
                        .addAssessment(now)
                        .addAllAssessments(before)
                        .putAllDone(did)
                        .addAllDeclined(not)
                        .build())
                .withoutEdgeCases();
    }

    private Arbitrary<Relationship> relationship() {
        return Builders.withBuilder(Relationship::builder)
                .use(Arbitraries.of(RelationshipKind.class))
                .in(RelationshipBuilder::kind)
                .use(maybe(Role.class, List.of(Role.values())))
                .in(RelationshipBuilder::role)
                .use(maybe(Tie.class, List.of(Tie.values())))
                .in(RelationshipBuilder::tie)
                .use(person())
                .in(RelationshipBuilder::self)
                .use(person())
                .in(RelationshipBuilder::other)
                .use(maybe(Contact.class, List.of(Contact.LIVING_TOGETHER, Contact.REGULAR)))
                .in(RelationshipBuilder::contact)
                .use(either(Bond.class, Bond.ONGOING))
                .in(RelationshipBuilder::bond)
                .use(some(SharedDuty.class, 2))
                .in(RelationshipBuilder::addAllSharedDuties)
                .use(date(400))
                .in(RelationshipBuilder::lossOn)
                .build(RelationshipBuilder::build);
    }

    private Arbitrary<Person> person() {
        Arbitrary<Optional<AgeGroup>> group = mostly(
                maybe(AgeGroup.class, List.of(AgeGroup.ADULT)), maybe(AgeGroup.class, List.of(AgeGroup.values())));
        Arbitrary<Person> byGroup = Combinators.combine(
                        group, either(Capacity.class, Capacity.FULL), some(Limit.class, 1))
                .as((age, capacity, limits) -> Person.builder()
                        .ageGroup(age)
                        .capacity(capacity)
                        .limits(limits)
                        .build());
        Arbitrary<Person> byAge = Arbitraries.integers()
                .between(14, 20)
                .map(age -> Person.builder().age(age).build());
        return Arbitraries.frequencyOf(Tuple.of(9, byGroup), Tuple.of(1, byAge));
    }

    private Arbitrary<Assessment> assessment(LocalDate day) {
        return Builders.withBuilder(() -> Assessment.builder().takenOn(day))
                .use(maybe(Answer.class, List.of(Answer.YES)))
                .in(AssessmentBuilder::everJoy)
                .use(maybe(Answer.class, List.of(Answer.YES)))
                .in(AssessmentBuilder::everLifted)
                .use(maybe(Cause.class, List.of(Cause.values())))
                .in(AssessmentBuilder::brokenBy)
                .use(scale(7, 10))
                .in(AssessmentBuilder::desireToGrow)
                .use(scale(3, 10))
                .in(AssessmentBuilder::loveRemains)
                .use(maybe(Intention.class, List.of(Intention.TO_TRY)))
                .in(AssessmentBuilder::intention)
                .use(some(Strength.class, 2))
                .in(AssessmentBuilder::addAllStrengths)
                .use(maybe(Damage.class, List.of(Damage.BREAK, Damage.CRACK)))
                .in(AssessmentBuilder::damage)
                .use(maybe(Willingness.class, List.of(Willingness.WILLING)))
                .in(AssessmentBuilder::otherWillingness)
                .use(date(200))
                .in(AssessmentBuilder::lastInvitedOn)
                .use(count())
                .in(AssessmentBuilder::invitationsUnanswered)
                .use(maybe(Acknowledged.class, List.of(Acknowledged.values())))
                .in(AssessmentBuilder::acknowledged)
                .use(scale(0, 10))
                .in(AssessmentBuilder::openness)
                .use(scale(0, 10))
                .in(AssessmentBuilder::trust)
                .use(scale(0, 10))
                .in(AssessmentBuilder::rehashing)
                .use(scale(0, 10))
                .in(AssessmentBuilder::guardedness)
                .use(scale(0, 10))
                .in(AssessmentBuilder::heaviness)
                .use(scale(0, 10))
                .in(AssessmentBuilder::ownPartSeen)
                .use(maybe(Boundaries.class, List.of(Boundaries.values())))
                .in(AssessmentBuilder::boundaries)
                .use(some(Harm.class, 3))
                .in(AssessmentBuilder::addAllHarms)
                .use(maybe(HarmedBy.class, List.of(HarmedBy.values())))
                .in(AssessmentBuilder::harmedBy)
                .use(maybe(Heard.class, List.of(Heard.YES)))
                .in(AssessmentBuilder::heard)
                .use(date(200))
                .in(AssessmentBuilder::betrayalOn)
                .use(maybe(Answer.class, List.of(Answer.NO)))
                .in(AssessmentBuilder::deceitOngoing)
                .use(scale(0, 3))
                .in(AssessmentBuilder::conflictHeat)
                .use(maybe(Habit.class, List.of(Habit.values())))
                .in(AssessmentBuilder::myHabit)
                .use(some(ThirdParty.class, 2))
                .in(AssessmentBuilder::addAllThirdParties)
                .use(some(Circumstance.class, 2))
                .in(AssessmentBuilder::addAllCircumstances)
                .use(maybe(Coping.class, List.of(Coping.STEADY)))
                .in(AssessmentBuilder::coping)
                .use(consent())
                .in(AssessmentBuilder::consentToTouch)
                .use(maybe(Answer.class, List.of(Answer.NO)))
                .in(AssessmentBuilder::liveCase)
                .use(either(SafetyAnswered.class, SafetyAnswered.ALL))
                .in(AssessmentBuilder::safetyAnswered)
                .use(concerns(0.3))
                .in(AssessmentBuilder::addAllConcerns)
                .use(concerns(0.85))
                .in(AssessmentBuilder::addAllConcernsUnsure)
                .use(Arbitraries.of(0, 10, 15, 30, 60, 120, 240, 600))
                .in(AssessmentBuilder::weeklyMinutes)
                .build(AssessmentBuilder::build);
    }

    private Arbitrary<Set<SafetyConcern>> concerns(double none) {
        List<SafetyConcern> codes = new ArrayList<>(
                Arrays.stream(Known.values()).map(Known::concern).toList());
        codes.add(SafetyConcern.of("A_CODE_OF_TOMORROW"));
        double quiet = Math.max(none, calm);
        Arbitrary<Set<SafetyConcern>> one =
                Arbitraries.of(codes).set().ofMinSize(1).ofMaxSize(2);
        return Arbitraries.frequencyOf(
                Tuple.of((int) (quiet * 100), Arbitraries.just(Set.of())), Tuple.of((int) (100 - quiet * 100), one));
    }

    private Arbitrary<TouchConsent> consent() {
        Arbitrary<Consent> one = either(Consent.class, Consent.YES);
        return Combinators.combine(one, one).as(TouchConsent::new);
    }

    private <E extends Enum<E>> Arbitrary<E> either(Class<E> type, E calmOne) {
        return mostly(Arbitraries.just(calmOne), Arbitraries.of(type));
    }

    private <E extends Enum<E>> Arbitrary<Optional<E>> maybe(Class<E> type, List<E> calmOnes) {
        return mostly(
                Arbitraries.of(calmOnes).map(Optional::of), Arbitraries.of(type).optional(0.7));
    }

    private <E extends Enum<E>> Arbitrary<Set<E>> some(Class<E> type, int most) {
        return mostly(Arbitraries.just(Set.of()), Arbitraries.of(type).set().ofMaxSize(most));
    }

    private Arbitrary<OptionalInt> scale(int calmFrom, int calmTo) {
        Arbitrary<OptionalInt> usual =
                Arbitraries.integers().between(calmFrom, calmTo).map(OptionalInt::of);
        Arbitrary<OptionalInt> any = Arbitraries.integers()
                .between(0, 10)
                .optional(0.7)
                .map(answer -> answer.map(OptionalInt::of).orElseGet(OptionalInt::empty));
        return mostly(usual, any);
    }

    private static Arbitrary<OptionalInt> count() {
        return Arbitraries.of(OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(1), OptionalInt.of(2));
    }

    private static Arbitrary<Optional<LocalDate>> date(int daysBack) {
        return Arbitraries.integers().between(0, daysBack).optional(0.5).map(days -> days.map(TODAY::minusDays));
    }

    /** Calm in most cases, anything in the rest. */
    private <T> Arbitrary<T> mostly(Arbitrary<T> calmOne, Arbitrary<T> anything) {
        int often = (int) (calm * 100);
        return Arbitraries.frequencyOf(Tuple.of(often, calmOne), Tuple.of(100 - often, anything));
    }
}
