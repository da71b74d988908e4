package dev.healing.assessment;

/** What is still good and worth keeping (S3). */
public enum Strength {
    /** They can laugh together. */
    LAUGHTER,
    /** They have come a long way together. */
    SHARED_HISTORY,
    /** They are there when it counts. */
    RELIABLE_IN_NEED,
    /** They want the same things. */
    SAME_VALUES,
    /** There are children they love. */
    CHILDREN,
    /** There is tenderness. */
    TENDERNESS,
    /** They work well side by side. */
    SHARED_WORK,
    /** They share a faith. */
    FAITH,
    /** They can talk. */
    WE_TALK_WELL,
    /** Nothing comes to mind now, which is an answer too. */
    NONE_NOW
}
