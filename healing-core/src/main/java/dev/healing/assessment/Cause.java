package dev.healing.assessment;

/** What broke the bond (S12). */
public enum Cause {
    /** Life came between. */
    CIRCUMSTANCES,
    /** There was no love in it. */
    LACK_OF_LOVE,
    /** Things that were done. */
    HURTFUL_ACTS,
    /** Several of these. */
    MIXED,
    /** Not sure. */
    UNSURE
}
