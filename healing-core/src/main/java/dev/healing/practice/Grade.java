package dev.healing.practice;

/** How well a practice is backed for a kind of bond. */
public enum Grade {
    /** A trial of the practice or a near copy of it. */
    TRIAL,
    /** A trial of the larger programme, of another dose or another outcome. */
    PART_OF_TRIAL,
    /** Seen in observation, in the laboratory or in clinical work. */
    OBSERVED,
    /** Experience, or the tradition of the seed; not tested. */
    EXPERIENCE
}
