package dev.healing.practice;

/** Whether a practice reaches the other. */
public enum Reach {
    /** Not at all. */
    NONE,
    /** In how one is when the two meet anyway; asks nothing. */
    EVERYDAY,
    /** It wants an answer, time or a feeling. */
    ASKS
}
