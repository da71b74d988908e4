package dev.healing.plan;

import static dev.healing.plan.Path.*;
import static dev.healing.testkit.reference.Fact.*;

import dev.healing.testkit.reference.Facts;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** What path and form keep, whatever else is so: for whom a law speaks, and what it asks of the outcome. */
enum OutcomeLaw {
    /** Something serious is always safety first. */
    INV_04(OutcomeLaw::serious, (facts, v) -> v.path() == SAFETY_FIRST),
    /** And nothing else is. */
    INV_78(facts -> !serious(facts) && !facts.has(ROMANCE_WITH_A_MINOR), (facts, v) -> v.path() != SAFETY_FIRST),
    INV_03(
            facts -> facts.has(SAFETY_UNFINISHED),
            (facts, v) -> v.path() == SAFETY_FIRST
                    || v.form() == Form.ACCOUNTABILITY
                    || v.form() == Form.REMEMBERING
                    || v.form() == Form.UNFINISHED),
    INV_06(facts -> !mayBeTogether(facts), (facts, v) -> v.path() != HEAL_TOGETHER),
    INV_09(facts -> facts.has(I_HARMED), (facts, v) -> v.path() == OWN_WORK || v.path() == SAFETY_FIRST),
    INV_25(
            facts -> facts.has(ROMANCE_WITH_A_MINOR),
            (facts, v) -> v.path() == SAFETY_FIRST && v.form() == Form.PROTECT),
    INV_26(
            OutcomeLaw::parentAndMinor,
            (facts, v) -> (v.path() != LET_GO || v.form() == Form.REMEMBERING) && v.form() != Form.UNDECIDED),
    /** A parent's care for a minor child needs no agreement of the child. */
    INV_27(
            facts -> facts.has(SELF_LACKS_CAPACITY) || (facts.has(LACKS_CAPACITY) && !facts.has(PARENT_OF_MINOR)),
            (facts, v) -> v.path() != HEAL_TOGETHER),
    /** A child is no carer. */
    INV_27_CHILD(facts -> facts.has(MINOR_CHILD), (facts, v) -> v.form() != Form.CARING),
    /** An ongoing bond is let go only on a day that is not hot, by a word, or by a low wish in fair weather. */
    INV_34(
            facts -> !facts.has(HEAT_BELOW_8)
                    || (!facts.has(WANTS_TO_END)
                            && (facts.has(WANTS_TO_TRY) || facts.has(BAD_WEATHER) || !facts.has(WISH_LOW))),
            (facts, v) -> v.form() != Form.PARTING || facts.either(ENDED_BY_OTHER, ENDED_WITH_MY_SAY)),
    INV_39(facts -> serious(facts), (facts, v) -> v.path() != LET_GO),
    INV_75(
            facts -> facts.has(DANGER_WITHIN_30_DAYS),
            (facts, v) -> v.path() != HEAL_TOGETHER && v.form() != Form.UNDECIDED && v.form() != Form.PARTING),
    INV_91(facts -> facts.either(ADULT_WITH_MINOR, CHILD_WITH_NO_PARENT), (facts, v) -> v.path() != HEAL_TOGETHER),
    INV_92(facts -> facts.has(AGE_MISSING), (facts, v) -> v.path() != HEAL_TOGETHER);

    private final Predicate<Facts> speaks;
    private final BiPredicate<Facts, Verdict> asks;

    OutcomeLaw(Predicate<Facts> speaks, BiPredicate<Facts, Verdict> asks) {
        this.speaks = speaks;
        this.asks = asks;
    }

    boolean speaksTo(Facts facts) {
        return speaks.test(facts);
    }

    boolean isKept(Facts facts, Verdict verdict) {
        return asks.test(facts, verdict);
    }

    static boolean serious(Facts facts) {
        return facts.either(DANGER, MUTUAL_AGGRESSION) || facts.either(SELF_HARM, OTHER_MAY_DIE);
    }

    private static boolean parentAndMinor(Facts facts) {
        return facts.either(PARENT_OF_MINOR, MINOR_CHILD);
    }

    private static boolean mayBeTogether(Facts facts) {
        boolean yes = facts.either(WILLING, PARENT_OF_MINOR);
        boolean contact = facts.either(OPEN_CONTACT, SUPERVISED);
        boolean goesOn =
                !facts.either(ENDED_BY_OTHER, OTHER_DIED) && (!facts.has(ENDED_WITH_MY_SAY) || facts.has(WANTS_TO_TRY));
        return !serious(facts) && yes && contact && goesOn;
    }
}
