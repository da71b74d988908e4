package dev.healing.practice;

/** How much a practice stirs up. */
public enum Depth {
    /** Little. */
    LIGHT,
    /** Some. */
    MODERATE,
    /** Much. */
    DEEP
}
