package dev.healing.practice;

/** Who takes part. */
public enum Participation {
    /** One alone. */
    SOLO,
    /** Both. */
    TOGETHER,
    /** Together only while healing together and after the shared goal; else alone. */
    EITHER
}
