package dev.healing.questionnaire;

import static dev.healing.assessment.Finding.*;

import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import java.util.function.Predicate;

/** Who is asked. A question is put only where its answer matters, so that nobody in danger answers forty of them. */
final class Who {

    private static final Findings IN_DANGER =
            Findings.of(DANGER, MUTUAL_AGGRESSION, SELF_HARM, Finding.OTHER_MAY_DIE, ROMANCE_WITH_A_MINOR);

    /** The other lives. */
    static final Predicate<Sheet> BOTH_LIVE = sheet -> !sheet.has(OTHER_DIED);

    /** Parent and child. */
    static final Predicate<Sheet> PARENT_AND_CHILD = sheet -> sheet.has(PARENT_CHILD);

    /** Something can be worked on: nobody is in danger, the other lives, and self is not under 13. */
    static final Predicate<Sheet> MENDING =
            sheet -> !sheet.hasAny(IN_DANGER) && !sheet.hasAny(Findings.of(OTHER_DIED, SELF_UNDER_13));

    /** Mending, and nothing of force or control that has to be answered for first. */
    static final Predicate<Sheet> ORDINARY = MENDING.and(sheet -> !sheet.has(I_HARMED));

    /** INV-26, INV-91: worth is asked neither of parent or minor child, nor about a minor. */
    static final Predicate<Sheet> WORTH_IS_ASKED =
            ORDINARY.and(sheet -> !sheet.hasAny(Findings.of(PARENT_OF_MINOR, MINOR_CHILD, ADULT_WITH_MINOR)));

    /** A parent of a minor is asked about the strength they have, which is no word about the child's worth. */
    static final Predicate<Sheet> WISH_IS_ASKED = WORTH_IS_ASKED.or(ORDINARY.and(sheet -> sheet.has(PARENT_OF_MINOR)));

    /** Self is of age, or told no age. */
    static final Predicate<Sheet> NOT_A_MINOR = sheet -> !sheet.has(SELF_MINOR);

    /** INV-21, INV-33: neither a child nor somebody who was hurt is asked for a part of their own in it. */
    static final Predicate<Sheet> OWN_PART_IS_ASKED = ORDINARY.and(NOT_A_MINOR).and(sheet -> !sheet.has(THEY_HURT_ME));

    /** The other is there to be asked. */
    static final Predicate<Sheet> THE_OTHER_IS_ASKED =
            ORDINARY.and(sheet -> !(sheet.has(PARENT_OF_MINOR) && sheet.has(OTHER_UNDER_13)));

    /** INV-90: an invitation can come up only where the other has not said yes, and nobody asked for silence. */
    static final Predicate<Sheet> INVITATION_IS_ASKED = THE_OTHER_IS_ASKED.and(sheet -> !sheet.hasAny(Findings.of(
            OTHER_WILLING,
            OTHER_UNWILLING,
            BOND_ENDED,
            SILENCE_ASKED,
            COURT_ORDER,
            SUPERVISED_CONTACT,
            PARENT_OF_MINOR)));

    /** LAW-08, INV-28: touch is asked about in a romance of two adults only, and where both want to mend it. */
    static final Predicate<Sheet> TOUCH_IS_ASKED = ORDINARY.and(sheet -> sheet.has(ROMANTIC) && sheet.has(BOTH_ADULTS))
            .and(sheet -> sheet.has(OTHER_WILLING) && !sheet.has(BOND_ENDED));

    /** Some of these findings hold. */
    static Predicate<Sheet> found(Finding... any) {
        Findings some = Findings.of(any);
        return sheet -> sheet.hasAny(some);
    }

    private Who() {}
}
