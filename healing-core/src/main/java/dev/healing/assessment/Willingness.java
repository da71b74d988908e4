package dev.healing.assessment;

/** Whether the other wants to work on the bond too (S16). */
public enum Willingness {
    /** Yes. */
    WILLING,
    /** They are not sure. */
    UNSURE,
    /** Not now. */
    NOT_NOW,
    /** No. */
    UNWILLING,
    /** They have not been asked, or it is not known. */
    UNKNOWN
}
