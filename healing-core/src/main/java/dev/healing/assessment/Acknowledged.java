package dev.healing.assessment;

/** Who has said that the bond is hurt (S19, S20). */
public enum Acknowledged {
    /** Nobody yet. */
    NEITHER,
    /** I have. */
    SELF,
    /** They have. */
    OTHER,
    /** Both of us have. */
    BOTH
}
