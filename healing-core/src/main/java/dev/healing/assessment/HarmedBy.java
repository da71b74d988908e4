package dev.healing.assessment;

/** Who did the hurts. Chooses tasks, never a path: who did it listens, owns and mends; who was hurt is heard and sets the pace. */
public enum HarmedBy {
    /** Nobody did. */
    NEITHER,
    /** I did. */
    SELF,
    /** They did. */
    OTHER,
    /** Both of us did. */
    BOTH,
    /** Not sure. */
    UNSURE
}
