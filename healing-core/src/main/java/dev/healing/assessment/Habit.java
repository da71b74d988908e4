package dev.healing.assessment;

/** What I tend to do when it gets hard (S71). */
public enum Habit {
    /** I push. */
    PUSH,
    /** I go away. */
    WITHDRAW,
    /** I give in. */
    GIVE_IN,
    /** I freeze. */
    FREEZE,
    /** Now this, now that. */
    MIXED
}
