package dev.healing.practice;

/** The seven parts of healing a bond. No single one is enough (S17); the order settles ties, talk first (S18, S25). */
public enum Element {
    /** Talking plainly, openly and honestly. */
    COMMUNICATION,
    /** Working through what happened, and going on. */
    MOVING_FORWARD,
    /** Voice, face, posture, eyes. */
    NON_VERBAL,
    /** Ease, laughter, seeing with love. */
    LIGHTNESS_AND_LOVE,
    /** Touch, for couples of adults only. */
    PHYSICAL_INTIMACY,
    /** What each does within themselves. */
    OWN_WORK,
    /** Keeping it between the two, and choosing well who helps. */
    FOCUS_ON_THE_RELATIONSHIP
}
