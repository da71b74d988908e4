package dev.healing.practice;

/** The touch a practice is about. */
public enum Touch {
    /** None. */
    NONE,
    /** A hand, a hug, an arm; asked each time. */
    COMFORT,
    /** Closeness of a couple. */
    INTIMATE,
    /** Sex. */
    SEXUAL
}
