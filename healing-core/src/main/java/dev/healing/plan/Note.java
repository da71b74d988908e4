package dev.healing.plan;

/** What a plan tells besides. Each has its sentence in the guidance. */
public enum Note {
    /** The safety section is not finished; there is a private way to finish it (INV-03). */
    FINISH_SAFETY_SECTION,
    /** Asks first: are you safe now, and who knows? (D5) */
    SAFE_NOW_QUESTION,
    /** Working alone helps the person; it does not mend the bond itself (S26). */
    BOND_NOT_REPAIRED_ALONE,
    /** Not all that would help fits into the time there is (LAW-14). */
    LITTLE_TIME,
    /** This rests on one day's answers (S14). */
    SINGLE_SNAPSHOT,
    /** Answer again at the review; a new plan follows (S32). */
    RECHECK,
    /** Asks whether there was an invitation before (INV-90). */
    INVITED_BEFORE_QUESTION,
    /** An age is missing, so nothing is planned together (INV-92). */
    AGE_MISSING,
    /** With a minor who is not one's child, a parent or guardian is told first (INV-91). */
    GUARDIAN_FIRST,
    /** Only the first safety questions were answered; touch and deep talk wait (INV-03). */
    CORE_SAFETY_ONLY,
    /** After the betrayal: steady ground now, understanding next (INV-32). */
    STABILISE_NOW,
    /** After the betrayal: understanding now, choosing a direction next (INV-32). */
    UNDERSTAND_NOW,
    /** After the betrayal: choosing a direction now (INV-32). */
    DECIDE_NOW,
    /** Going over what happened has a week in which it ends (LAW-04). */
    LOOKING_BACK_ENDS,
    /** The app keeps some practices out (INV-87). */
    PRACTICES_HIDDEN
}
