package dev.healing.assessment;

/** A plain answer. Unsure is a full answer of its own (S14). */
public enum Answer {
    /** Yes. */
    YES,
    /** No. */
    NO,
    /** Not sure. */
    UNSURE
}
