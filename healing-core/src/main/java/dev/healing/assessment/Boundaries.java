package dev.healing.assessment;

/** How it stands with limits between the two (S22, S36). */
public enum Boundaries {
    /** None were ever named. */
    NONE,
    /** Some are clear. */
    PARTLY,
    /** They are clear. */
    CLEAR,
    /** They were crossed. */
    CROSSED
}
