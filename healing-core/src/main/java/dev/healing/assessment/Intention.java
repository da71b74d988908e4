package dev.healing.assessment;

/** The person's own word about where they want to go (S13). It weighs more than a slider. */
public enum Intention {
    /** I want to try. */
    TO_TRY,
    /** I do not know yet. */
    UNDECIDED,
    /** I want to end it. */
    TO_END
}
