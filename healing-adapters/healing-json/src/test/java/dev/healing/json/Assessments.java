package dev.healing.json;

import dev.healing.assessment.*;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Assessments of every sort; in three parts, because a builder of forty fields at once takes jqwik too long to shrink. */
final class Assessments {

    private Assessments() {}

    static Arbitrary<Assessment> on(LocalDate day) {
        return Combinators.combine(aboutTheBond(), aboutTheHurt(), aboutLifeAndSafety())
                .as((bond, hurt, life) -> Assessment.builder()
                        .from(bond)
                        .takenOn(day)
                        .openness(hurt.openness())
                        .trust(hurt.trust())
                        .rehashing(hurt.rehashing())
                        .guardedness(hurt.guardedness())
                        .heaviness(hurt.heaviness())
                        .ownPartSeen(hurt.ownPartSeen())
                        .boundaries(hurt.boundaries())
                        .harms(hurt.harms())
                        .harmedBy(hurt.harmedBy())
                        .heard(hurt.heard())
                        .betrayalOn(hurt.betrayalOn())
                        .deceitOngoing(hurt.deceitOngoing())
                        .conflictHeat(hurt.conflictHeat())
                        .myHabit(life.myHabit())
                        .thirdParties(life.thirdParties())
                        .circumstances(life.circumstances())
                        .coping(life.coping())
                        .consentToTouch(life.consentToTouch())
                        .liveCase(life.liveCase())
                        .safetyAnswered(life.safetyAnswered())
                        .concerns(life.concerns())
                        .concernsUnsure(life.concernsUnsure())
                        .concernsDenied(life.concernsDenied())
                        .weeklyMinutes(life.weeklyMinutes())
                        .build());
    }

    private static Arbitrary<Assessment> aboutTheBond() {
        return Builders.withBuilder(() -> Assessment.builder().takenOn(Situations.FIRST_DAY))
                .use(Arbitraries.of(Answer.class).optional())
                .inSetter(AssessmentBuilder::everJoy)
                .use(Arbitraries.of(Answer.class).optional())
                .inSetter(AssessmentBuilder::everLifted)
                .use(Arbitraries.of(Cause.class).optional())
                .inSetter(AssessmentBuilder::brokenBy)
                .use(rating())
                .inSetter(AssessmentBuilder::desireToGrow)
                .use(rating())
                .inSetter(AssessmentBuilder::loveRemains)
                .use(Arbitraries.of(Intention.class).optional())
                .inSetter(AssessmentBuilder::intention)
                .use(some(Strength.class))
                .inSetter(AssessmentBuilder::addAllStrengths)
                .use(Arbitraries.of(Damage.class).optional())
                .inSetter(AssessmentBuilder::damage)
                .use(Arbitraries.of(Willingness.class).optional())
                .inSetter(AssessmentBuilder::otherWillingness)
                .use(dates().optional())
                .inSetter(AssessmentBuilder::lastInvitedOn)
                .use(Arbitraries.integers().between(0, 10_000))
                .inSetter(AssessmentBuilder::invitationsUnanswered)
                .use(Arbitraries.of(Acknowledged.class).optional())
                .inSetter(AssessmentBuilder::acknowledged)
                .build(AssessmentBuilder::build);
    }

    private static Arbitrary<Assessment> aboutTheHurt() {
        return Builders.withBuilder(() -> Assessment.builder().takenOn(Situations.FIRST_DAY))
                .use(rating())
                .inSetter(AssessmentBuilder::openness)
                .use(rating())
                .inSetter(AssessmentBuilder::trust)
                .use(rating())
                .inSetter(AssessmentBuilder::rehashing)
                .use(rating())
                .inSetter(AssessmentBuilder::guardedness)
                .use(rating())
                .inSetter(AssessmentBuilder::heaviness)
                .use(rating())
                .inSetter(AssessmentBuilder::ownPartSeen)
                .use(Arbitraries.of(Boundaries.class).optional())
                .inSetter(AssessmentBuilder::boundaries)
                .use(some(Harm.class))
                .inSetter(AssessmentBuilder::addAllHarms)
                .use(Arbitraries.of(HarmedBy.class).optional())
                .inSetter(AssessmentBuilder::harmedBy)
                .use(Arbitraries.of(Heard.class).optional())
                .inSetter(AssessmentBuilder::heard)
                .use(dates().optional())
                .inSetter(AssessmentBuilder::betrayalOn)
                .use(Arbitraries.of(Answer.class).optional())
                .inSetter(AssessmentBuilder::deceitOngoing)
                .use(rating())
                .inSetter(AssessmentBuilder::conflictHeat)
                .build(AssessmentBuilder::build);
    }

    private static Arbitrary<Assessment> aboutLifeAndSafety() {
        return Builders.withBuilder(() -> Assessment.builder().takenOn(Situations.FIRST_DAY))
                .use(Arbitraries.of(Habit.class).optional())
                .inSetter(AssessmentBuilder::myHabit)
                .use(some(ThirdParty.class))
                .inSetter(AssessmentBuilder::addAllThirdParties)
                .use(some(Circumstance.class))
                .inSetter(AssessmentBuilder::addAllCircumstances)
                .use(Arbitraries.of(Coping.class).optional())
                .inSetter(AssessmentBuilder::coping)
                .use(Combinators.combine(Arbitraries.of(Consent.class), Arbitraries.of(Consent.class))
                        .as(TouchConsent::new))
                .inSetter(AssessmentBuilder::consentToTouch)
                .use(Arbitraries.of(Answer.class).optional())
                .inSetter(AssessmentBuilder::liveCase)
                .use(Arbitraries.of(SafetyAnswered.class))
                .inSetter(AssessmentBuilder::safetyAnswered)
                .use(concerns())
                .inSetter(AssessmentBuilder::addAllConcerns)
                .use(concerns())
                .inSetter(AssessmentBuilder::addAllConcernsUnsure)
                .use(concerns())
                .inSetter(AssessmentBuilder::addAllConcernsDenied)
                .use(Arbitraries.integers().between(0, 600))
                .inSetter(AssessmentBuilder::weeklyMinutes)
                .build(AssessmentBuilder::build);
    }

    /** Often none, so that plans of every path are reached; sometimes one that this version does not know. */
    private static Arbitrary<Set<SafetyConcern>> concerns() {
        Arbitrary<SafetyConcern> concern = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(SafetyConcern.Known.class).map(SafetyConcern.Known::concern)),
                Tuple.of(1, Arbitraries.of("A_LATER_CODE", "söhbət").map(SafetyConcern::of)));
        return Arbitraries.oneOf(Arbitraries.just(Set.of()), concern.set().ofMaxSize(3));
    }

    private static Arbitrary<OptionalInt> rating() {
        return Arbitraries.integers()
                .between(-2, 10)
                .map(rating -> rating < 0 ? OptionalInt.empty() : OptionalInt.of(rating));
    }

    static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(-40_000, 10_000).map(Situations.FIRST_DAY::plusDays);
    }

    static <E extends Enum<E>> Arbitrary<Set<E>> some(Class<E> type) {
        return Arbitraries.of(type).set().ofMaxSize(4);
    }
}
