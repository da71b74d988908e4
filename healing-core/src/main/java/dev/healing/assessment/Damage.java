package dev.healing.assessment;

/** How big the damage is (S4). Sets pace and length. */
public enum Damage {
    /** A scratch. */
    SCRATCH,
    /** A crack. */
    CRACK,
    /** A break. */
    BREAK,
    /** All of it came down. */
    COLLAPSE
}
