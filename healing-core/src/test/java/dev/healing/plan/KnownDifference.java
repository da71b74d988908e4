package dev.healing.plan;

import com.google.common.collect.ImmutableSet;
import dev.healing.practice.BondKind;
import dev.healing.practice.Practice;
import dev.healing.testkit.reference.ReferencePermission.Answer;
import dev.healing.testkit.reference.ReferencePermission.Verdict;
import java.util.function.Predicate;

/**
 * Where the planner is known to be more open than the letter of a rule, each with its reason or still waiting for one. One that is no longer seen fails the test, so that the list can only grow shorter.
 */
enum KnownDifference {
    /** INV-47 takes limited practices out. What is done in writing has an equal way in its own text (decision 0018). */
    WRITING_IS_LEFT_TO_THE_ROWS("INV-47 writing", practice -> true),
    /** INV-17 knows no word a child may say to a parent who is not willing; decision 0017 does. */
    A_CHILDS_OWN_WORD("INV-17 ask", practice -> practice.kinds().equals(ImmutableSet.of(BondKind.MINOR_CHILD)));

    private final String rule;
    private final Predicate<Practice> practices;

    KnownDifference(String rule, Predicate<Practice> practices) {
        this.rule = rule;
        this.practices = practices;
    }

    boolean explains(Answer answer, Practice practice) {
        return answer.verdict() == Verdict.WITHHELD && answer.rule().equals(rule) && practices.test(practice);
    }
}
