package dev.healing.relationship;

/** How close the bond is, or was (S8). */
public enum Closeness {
    /** Easy to be without. */
    CASUAL,
    /** Close. */
    CLOSE,
    /** Among the closest there are. */
    CLOSEST
}
