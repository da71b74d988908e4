package dev.healing.assessment;

/** Whether the hurt has been heard (T7). */
public enum Heard {
    /** Yes. */
    YES,
    /** In part. */
    PARTLY,
    /** No. */
    NO
}
