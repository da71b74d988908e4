package dev.healing.relationship;

/** The ages that change what may be asked of a person. */
public enum AgeGroup {
    /** Under 13. */
    CHILD,
    /** 13 to 17. */
    TEEN,
    /** 18 or older. */
    ADULT
}
