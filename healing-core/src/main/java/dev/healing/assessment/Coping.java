package dev.healing.assessment;

/** How the person copes now. */
public enum Coping {
    /** Steady. */
    STEADY,
    /** Strained. */
    STRAINED,
    /** Not coping. */
    NOT_COPING
}
