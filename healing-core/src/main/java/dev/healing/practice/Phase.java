package dev.healing.practice;

/** Where in a plan a practice may begin at the earliest. INVITE and RELEASE are side branches. */
public enum Phase {
    /** Finding out what one wants. */
    DISCERN,
    /** Finding ground. */
    STEADY,
    /** A first word to the other. */
    INVITE,
    /** Saying that the hurt is there, and hearing it. */
    ACKNOWLEDGE,
    /** Trust, limits, a new shape. */
    REBUILD,
    /** Being together again. */
    RECONNECT,
    /** Closer, and new. */
    DEEPEN,
    /** Keeping it well. */
    SUSTAIN,
    /** Letting go and grieving. */
    RELEASE
}
