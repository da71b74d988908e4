package dev.healing.testkit.reference;

import dev.healing.assessment.*;
import dev.healing.relationship.*;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One situation, opened for reading.
 *
 * @param situation the raw answers
 * @param people who the two are
 * @param concerns the safety section of every day
 * @param wish the wish over time
 */
record Reading(Situation situation, TwoPeople people, Concerns concerns, Wish wish) {

    static Reading of(Situation situation) {
        TwoPeople people = TwoPeople.of(situation.relationship());
        return new Reading(situation, people, new Concerns(situation, people.minorChild()), new Wish(situation));
    }

    Assessment today() {
        return situation.newest();
    }

    boolean contact(Contact... some) {
        return told(situation.relationship().contact(), some);
    }

    boolean openContact() {
        return contact(Contact.LIVING_TOGETHER, Contact.REGULAR, Contact.OCCASIONAL, Contact.REMOTE);
    }

    boolean oftenTogether() {
        return contact(Contact.LIVING_TOGETHER, Contact.REGULAR);
    }

    Bond bond() {
        return situation.relationship().bond();
    }

    boolean bondEnded() {
        return bond() != Bond.ONGOING && bond() != Bond.OTHER_DIED;
    }

    /** Going on, or ended by me or by both where I want to try (INV-06). */
    boolean bondGoesOn() {
        return bond() == Bond.ONGOING || (bondEnded() && bond() != Bond.ENDED_BY_OTHER && wants(Intention.TO_TRY));
    }

    boolean other(Willingness... some) {
        return told(today().otherWillingness(), some);
    }

    boolean wants(Intention intention) {
        return told(today().intention(), intention);
    }

    boolean names(Harm harm) {
        return today().harms().contains(harm);
    }

    boolean names(Circumstance circumstance) {
        return today().circumstances().contains(circumstance);
    }

    /** Low is 0 to 2, and told. */
    static boolean low(OptionalInt answer) {
        return answer.isPresent() && answer.getAsInt() <= 2;
    }

    /** Heat not told counts as acute. */
    int heat() {
        return today().conflictHeat().orElse(10);
    }

    boolean notCoping() {
        return today().coping().orElse(Coping.NOT_COPING) == Coping.NOT_COPING;
    }

    @SafeVarargs
    static <T> boolean told(Optional<T> answer, T... some) {
        for (T one : some) {
            if (answer.isPresent() && answer.get().equals(one)) {
                return true;
            }
        }
        return false;
    }
}
