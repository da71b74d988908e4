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
    private static final int[] MINUTES = {0, 10, 29, 30, 60, 120, 120, 120, 240, 600};
    private static final List<String> CODES = codes();
    private static final List<String> CONTROL =
            List.of("MONITORING", "MONITORING", "ISOLATION", "ECONOMIC_CONTROL", "PAST_ABUSE_BY_THIS_PERSON");
    private static final List<String> IDS =
            List.of("betrayal-meaning", "betrayal-meaning", "say-we-need-healing", "apology-draft", "no-such-practice");

    private final Dice dice;
    private final boolean dangerNow;
    private final boolean dangerBefore;
    private final boolean control;

    private SeededSituations(long number) {
        SplittableRandom random = new SplittableRandom(number);
        this.dice = new Dice(random, new double[] {0.97, 0.85, 0.6, 0.2}[random.nextInt(4)]);
        int danger = dice.below(100);
        this.dangerNow = danger < 45;
        this.dangerBefore = danger >= 30 && danger < 62;
        this.control = dice.chance(0.2);
    }

    private static List<String> codes() {
        List<String> codes = new ArrayList<>();
        Arrays.stream(SafetyConcern.Known.values()).map(Enum::name).forEach(codes::add);
        codes.addAll(List.of("A_CODE_OF_TOMORROW", "SELF_HARM", "OTHER_MAY_DIE", "MUTUAL_AGGRESSION"));
        codes.addAll(List.of("SELF_HARM", "OTHER_MAY_DIE", "MUTUAL_AGGRESSION", "I_HARMED"));
        return codes;
    }

    /** The situation of a number. */
    public static Situation number(long number) {
        return new SeededSituations(number).situation();
    }

    private Situation situation() {
        SituationBuilder builder = Situation.builder().relationship(relationship());
        TreeSet<Integer> days = new TreeSet<>();
        for (int i = dangerBefore || dice.chance(0.35) ? dice.between(1, 3) : 0; i > 0; i--) {
            days.add(dice.one(DAYS));
        }
        List<Assessment> assessments = new ArrayList<>();
        days.forEach(day -> assessments.add(assessment(TODAY.minusDays(day), dangerBefore && dice.chance(0.8))));
        assessments.add(dice.below(assessments.size() + 1), assessment(TODAY, dangerNow));
        builder.assessments(assessments);
        if (dice.chance(0.4)) {
            builder.putDone(dice.pick(IDS), dice.below(3));
        }
        if (dice.chance(0.1)) {
            builder.addDeclined(dice.pick(IDS));
        }
        return builder.build();
    }

    private Relationship relationship() {
        boolean young = dice.chance(0.15);
        return Relationship.builder()
                .kind(dice.any(RelationshipKind.class))
                .role(dice.chance(0.5) ? Optional.of(dice.any(Role.class)) : Optional.empty())
                .tie(dice.maybe(Tie.class, Tie.STEP))
                .self(person(young))
                .other(person(young))
                .contact(dice.maybe(Contact.class, Contact.LIVING_TOGETHER, Contact.REGULAR, Contact.OCCASIONAL))
                .bond(dice.mostly(Bond.class, Bond.ONGOING))
                .closeness(dice.maybe(Closeness.class, Closeness.CLOSE))
                .sharedDuties(dice.some(SharedDuty.class, 2))
                .lossOn(dice.date())
                .build();
    }

    private Person person(boolean young) {
        PersonBuilder person = Person.builder()
                .capacity(dice.mostly(Capacity.class, Capacity.FULL))
                .limits(dice.some(Limit.class, 2));
        if (young) {
            return person.age(dice.between(14, 20)).build();
        }
        AgeGroup group = dice.chance(0.65) ? AgeGroup.ADULT : dice.any(AgeGroup.class);
        return switch (dice.below(10)) {
            case 0 -> dice.calm() ? person.ageGroup(group).build() : person.build();
            case 1 -> person.age(dice.between(5, 69)).build();
            case 2 -> person.age(40).ageGroup(AgeGroup.ADULT).name("Kim").build();
            default -> person.ageGroup(group).build();
        };
    }

    private Assessment assessment(LocalDate day, boolean danger) {
        AssessmentBuilder builder = Assessment.builder()
                .takenOn(day)
                .everJoy(dice.maybe(Answer.class, Answer.YES))
                .everLifted(dice.maybe(Answer.class, Answer.YES))
                .brokenBy(dice.maybe(Cause.class, Cause.values()))
                .desireToGrow(dice.scale(5, 10))
                .loveRemains(dice.scale(3, 10))
                .intention(dice.maybe(Intention.class, Intention.TO_TRY))
                .strengths(dice.some(Strength.class, 2))
                .damage(dice.maybe(Damage.class, Damage.SCRATCH, Damage.BREAK))
                .otherWillingness(dice.maybe(Willingness.class, Willingness.WILLING))
                .lastInvitedOn(dice.date())
                .invitationsUnanswered(dice.chance(0.3) ? OptionalInt.empty() : OptionalInt.of(dice.below(4)))
                .acknowledged(dice.maybe(Acknowledged.class, Acknowledged.values()))
                .openness(dice.scale(0, 10))
                .trust(dice.scale(0, 10))
                .rehashing(dice.scale(0, 10))
                .guardedness(dice.scale(0, 10))
                .heaviness(dice.scale(0, 10))
                .ownPartSeen(dice.scale(0, 10))
                .boundaries(dice.maybe(Boundaries.class, Boundaries.values()))
                .harms(dice.some(Harm.class, 3));
        if (dice.chance(0.3)) {
            builder.addHarm(Harm.BETRAYAL);
        }
        builder.harmedBy(dice.maybe(HarmedBy.class, HarmedBy.values()))
                .heard(dice.maybe(Heard.class, Heard.YES))
                .betrayalOn(dice.date())
                .deceitOngoing(dice.maybe(Answer.class, Answer.NO))
                .conflictHeat(dice.scale(0, 9))
                .myHabit(dice.maybe(Habit.class, Habit.values()))
                .thirdParties(dice.some(ThirdParty.class, 3))
                .circumstances(dice.some(Circumstance.class, 3))
                .coping(dice.maybe(Coping.class, Coping.STEADY, Coping.STRAINED))
                .consentToTouch(new TouchConsent(
                        dice.mostly(Consent.class, Consent.YES), dice.mostly(Consent.class, Consent.YES)))
                .liveCase(dice.maybe(Answer.class, Answer.NO))
                .safetyAnswered(dice.mostly(SafetyAnswered.class, SafetyAnswered.ALL))
                .weeklyMinutes(dice.one(MINUTES));
        for (int i = danger ? dice.between(1, 3) : 0; i > 0; i--) {
            SafetyConcern concern = SafetyConcern.of(dice.pick(control ? CONTROL : CODES));
            if (dice.chance(0.65)) {
                builder.addConcern(concern);
            } else {
                builder.addConcernsUnsure(concern);
            }
        }
        return builder.build();
    }
}
