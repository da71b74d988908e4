package dev.healing.testkit;

import dev.healing.assessment.*;
import dev.healing.relationship.*;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Situations by the million, for where a property would be too slow: each number is one situation, the same at any time.
 * Every field is drawn. A concern is named in more than half of them, a good part of the answers is left out, and numbers
 * and days crowd around the cut points.
 */
public final class SeededSituations {

    private static final LocalDate TODAY = Situations.TODAY;
    private static final int[] DAYS = {1, 13, 14, 15, 29, 30, 31, 45, 89, 90, 91, 120};
    private static final int[] DATES = {-3, 0, 10, 89, 90, 91, 92, 120, 181, 182, 183, 300};
    private static final int[] MINUTES = {0, 10, 29, 30, 60, 120, 120, 120, 240, 600};
    private static final List<String> CODES = codes();
    private static final List<String> IDS =
            List.of("betrayal-meaning", "betrayal-meaning", "say-we-need-healing", "apology-draft", "no-such-practice");

    private final SplittableRandom random;
    private final double calm;
    private final boolean danger;

    private SeededSituations(long number) {
        this.random = new SplittableRandom(number);
        this.calm = new double[] {0.97, 0.85, 0.6, 0.2}[random.nextInt(4)];
        this.danger = chance(0.55);
    }

    private static List<String> codes() {
        List<String> codes = new ArrayList<>();
        Arrays.stream(SafetyConcern.Known.values()).map(Enum::name).forEach(codes::add);
        codes.addAll(List.of("A_CODE_OF_TOMORROW", "SELF_HARM", "OTHER_MAY_DIE", "MUTUAL_AGGRESSION"));
        codes.addAll(List.of("SELF_HARM", "OTHER_MAY_DIE", "MUTUAL_AGGRESSION", "MONITORING", "I_HARMED"));
        return codes;
    }

    /** The situation of a number. */
    public static Situation number(long number) {
        return new SeededSituations(number).situation();
    }

    private Situation situation() {
        SituationBuilder builder = Situation.builder().relationship(relationship());
        TreeSet<Integer> days = new TreeSet<>();
        for (int i = chance(0.45) ? random.nextInt(1, 4) : 0; i > 0; i--) {
            days.add(DAYS[random.nextInt(DAYS.length)]);
        }
        List<Assessment> assessments = new ArrayList<>();
        days.forEach(day -> assessments.add(assessment(TODAY.minusDays(day), 0.2)));
        assessments.add(random.nextInt(assessments.size() + 1), assessment(TODAY, 0.9));
        builder.assessments(assessments);
        if (chance(0.4)) {
            builder.putDone(pick(IDS), random.nextInt(3));
        }
        if (chance(0.1)) {
            builder.addDeclined(pick(IDS));
        }
        return builder.build();
    }

    private Relationship relationship() {
        boolean young = chance(0.15);
        return Relationship.builder()
                .kind(any(RelationshipKind.class))
                .role(chance(0.5) ? Optional.of(any(Role.class)) : Optional.empty())
                .tie(maybe(Tie.class, Tie.STEP))
                .self(person(young))
                .other(person(young))
                .contact(maybe(Contact.class, Contact.LIVING_TOGETHER, Contact.REGULAR, Contact.OCCASIONAL))
                .bond(mostly(Bond.class, Bond.ONGOING))
                .closeness(maybe(Closeness.class, Closeness.CLOSE))
                .sharedDuties(some(SharedDuty.class, 2))
                .lossOn(date())
                .build();
    }

    private Person person(boolean young) {
        PersonBuilder person =
                Person.builder().capacity(mostly(Capacity.class, Capacity.FULL)).limits(some(Limit.class, 2));
        if (young) {
            return person.age(random.nextInt(14, 21)).build();
        }
        AgeGroup group = chance(0.65) ? AgeGroup.ADULT : any(AgeGroup.class);
        return switch (random.nextInt(10)) {
            case 0 -> chance(calm) ? person.ageGroup(group).build() : person.build();
            case 1 -> person.age(random.nextInt(5, 70)).build();
            case 2 -> person.age(40).ageGroup(AgeGroup.ADULT).name("Kim").build();
            default -> person.ageGroup(group).build();
        };
    }

    private Assessment assessment(LocalDate day, double concerned) {
        AssessmentBuilder builder = Assessment.builder()
                .takenOn(day)
                .everJoy(maybe(Answer.class, Answer.YES))
                .everLifted(maybe(Answer.class, Answer.YES))
                .brokenBy(maybe(Cause.class, Cause.values()))
                .desireToGrow(scale(5, 10))
                .loveRemains(scale(3, 10))
                .intention(maybe(Intention.class, Intention.TO_TRY))
                .strengths(some(Strength.class, 2))
                .damage(maybe(Damage.class, Damage.SCRATCH, Damage.BREAK))
                .otherWillingness(maybe(Willingness.class, Willingness.WILLING))
                .lastInvitedOn(date())
                .invitationsUnanswered(chance(0.3) ? OptionalInt.empty() : OptionalInt.of(random.nextInt(4)))
                .acknowledged(maybe(Acknowledged.class, Acknowledged.values()))
                .openness(scale(0, 10))
                .trust(scale(0, 10))
                .rehashing(scale(0, 10))
                .guardedness(scale(0, 10))
                .heaviness(scale(0, 10))
                .ownPartSeen(scale(0, 10))
                .boundaries(maybe(Boundaries.class, Boundaries.values()))
                .harms(some(Harm.class, 3));
        if (chance(0.3)) {
            builder.addHarm(Harm.BETRAYAL);
        }
        builder.harmedBy(maybe(HarmedBy.class, HarmedBy.values()))
                .heard(maybe(Heard.class, Heard.YES))
                .betrayalOn(date())
                .deceitOngoing(maybe(Answer.class, Answer.NO))
                .conflictHeat(scale(0, 9))
                .myHabit(maybe(Habit.class, Habit.values()))
                .thirdParties(some(ThirdParty.class, 3))
                .circumstances(some(Circumstance.class, 3))
                .coping(maybe(Coping.class, Coping.STEADY, Coping.STRAINED))
                .consentToTouch(
                        new TouchConsent(mostly(Consent.class, Consent.YES), mostly(Consent.class, Consent.YES)))
                .liveCase(maybe(Answer.class, Answer.NO))
                .safetyAnswered(mostly(SafetyAnswered.class, SafetyAnswered.ALL))
                .weeklyMinutes(MINUTES[random.nextInt(MINUTES.length)]);
        for (int i = danger && chance(concerned) ? random.nextInt(1, 4) : 0; i > 0; i--) {
            SafetyConcern concern = SafetyConcern.of(pick(CODES));
            if (chance(0.65)) {
                builder.addConcern(concern);
            } else {
                builder.addConcernsUnsure(concern);
            }
        }
        return builder.build();
    }

    private boolean chance(double of) {
        return random.nextDouble() < of;
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        return pick(Arrays.asList(type.getEnumConstants()));
    }

    private <E extends Enum<E>> E mostly(Class<E> type, E usual) {
        return chance((1 + calm) / 2) ? usual : any(type);
    }

    @SafeVarargs
    private <E extends Enum<E>> Optional<E> maybe(Class<E> type, E... usual) {
        if (chance(calm)) {
            return Optional.of(usual[random.nextInt(usual.length)]);
        }
        return chance(0.4) ? Optional.empty() : Optional.of(any(type));
    }

    private <E extends Enum<E>> List<E> some(Class<E> type, int most) {
        List<E> some = new ArrayList<>();
        for (int i = chance(calm) ? random.nextInt(2) : random.nextInt(most + 1); i > 0; i--) {
            some.add(any(type));
        }
        return some;
    }

    private OptionalInt scale(int from, int to) {
        if (chance(calm)) {
            return OptionalInt.of(random.nextInt(from, to + 1));
        }
        return chance(0.3) ? OptionalInt.empty() : OptionalInt.of(random.nextInt(11));
    }

    private Optional<LocalDate> date() {
        return chance(0.4) ? Optional.empty() : Optional.of(TODAY.minusDays(DATES[random.nextInt(DATES.length)]));
    }
}
