package dev.healing.testkit;

import dev.healing.assessment.*;
import dev.healing.relationship.*;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Makes a situation small: drops one answer after the other for as long as what was seen is still to be seen. */
public final class Shrinking {

    private static final List<UnaryOperator<AssessmentBuilder>> ANSWERS = List.of(
            a -> a.everJoy(Optional.empty()),
            a -> a.everLifted(Optional.empty()),
            a -> a.brokenBy(Optional.empty()),
            a -> a.desireToGrow(OptionalInt.empty()),
            a -> a.loveRemains(OptionalInt.empty()),
            a -> a.intention(Optional.empty()),
            a -> a.strengths(List.of()),
            a -> a.damage(Optional.empty()),
            a -> a.otherWillingness(Optional.empty()),
            a -> a.lastInvitedOn(Optional.empty()),
            a -> a.invitationsUnanswered(OptionalInt.empty()),
            a -> a.acknowledged(Optional.empty()),
            a -> a.openness(OptionalInt.empty()),
            a -> a.trust(OptionalInt.empty()),
            a -> a.rehashing(OptionalInt.empty()),
            a -> a.guardedness(OptionalInt.empty()),
            a -> a.heaviness(OptionalInt.empty()),
            a -> a.ownPartSeen(OptionalInt.empty()),
            a -> a.boundaries(Optional.empty()),
            a -> a.harmedBy(Optional.empty()),
            a -> a.heard(Optional.empty()),
            a -> a.betrayalOn(Optional.empty()),
            a -> a.deceitOngoing(Optional.empty()),
            a -> a.conflictHeat(OptionalInt.empty()),
            a -> a.myHabit(Optional.empty()),
            a -> a.coping(Optional.empty()),
            a -> a.consentToTouch(TouchConsent.NOT_ASKED),
            a -> a.liveCase(Optional.empty()),
            a -> a.safetyAnswered(SafetyAnswered.SKIPPED),
            a -> a.weeklyMinutes(Assessment.USUAL_WEEKLY_MINUTES));

    private static final List<UnaryOperator<RelationshipBuilder>> BOND = List.of(
            b -> b.role(Optional.empty()),
            b -> b.tie(Optional.empty()),
            b -> b.self(Person.unknown()),
            b -> b.other(Person.unknown()),
            b -> b.self(plain(b.build().self())),
            b -> b.other(plain(b.build().other())),
            b -> b.contact(Optional.empty()),
            b -> b.bond(Bond.ONGOING),
            b -> b.closeness(Optional.empty()),
            b -> b.sharedDuties(List.of()),
            b -> b.lossOn(Optional.empty()));

    private Shrinking() {}

    /** The smallest situation reached that still passes; each answer left in it is needed. */
    public static Situation smallest(Situation situation, Predicate<Situation> stillSeen) {
        Situation smallest = situation;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (UnaryOperator<Situation> drop : drops(smallest)) {
                Situation less = drop.apply(smallest);
                if (!less.equals(smallest) && stillSeen.test(less)) {
                    smallest = less;
                    smaller = true;
                }
            }
        }
        return smallest;
    }

    private static List<UnaryOperator<Situation>> drops(Situation from) {
        List<UnaryOperator<Situation>> drops = new ArrayList<>();
        from.earlier().forEach(day -> drops.add(s -> onDay(s, day.takenOn(), any -> Optional.empty())));
        drops.add(s -> s.toBuilder().done(Map.of()).declined(List.of()).build());
        BOND.forEach(drop -> drops.add(s -> s.toBuilder()
                .relationship(drop.apply(s.relationship().toBuilder()).build())
                .build()));
        for (Assessment day : from.assessments()) {
            List<UnaryOperator<AssessmentBuilder>> answers = new ArrayList<>(ANSWERS);
            day.harms()
                    .forEach(one -> answers.add(a -> a.harms(without(a.build().harms(), one))));
            day.thirdParties()
                    .forEach(one ->
                            answers.add(a -> a.thirdParties(without(a.build().thirdParties(), one))));
            day.circumstances()
                    .forEach(one ->
                            answers.add(a -> a.circumstances(without(a.build().circumstances(), one))));
            day.concerns()
                    .forEach(
                            one -> answers.add(a -> a.concerns(without(a.build().concerns(), one))));
            day.concernsUnsure()
                    .forEach(one ->
                            answers.add(a -> a.concernsUnsure(without(a.build().concernsUnsure(), one))));
            answers.forEach(drop -> drops.add(s -> onDay(
                    s, day.takenOn(), a -> Optional.of(drop.apply(a.toBuilder()).build()))));
        }
        return drops;
    }

    private static Person plain(Person person) {
        return Person.builder().ageGroup(person.ageGroup()).age(person.age()).build();
    }

    private static <T> List<T> without(Collection<T> all, T one) {
        return all.stream().filter(each -> !each.equals(one)).toList();
    }

    private static Situation onDay(Situation from, LocalDate on, Function<Assessment, Optional<Assessment>> change) {
        return from.toBuilder()
                .assessments(from.assessments().stream()
                        .flatMap(day -> day.takenOn().equals(on) ? change.apply(day).stream() : Stream.of(day))
                        .toList())
                .build();
    }
}
