package dev.healing.relationship;

/** How a parent and a child belong together. Changes words and a few practices, never what is safe. */
public enum Tie {
    /** By birth or adoption. */
    BIRTH_OR_ADOPTIVE,
    /** A partner's child, or a parent's partner. */
    STEP,
    /** In foster care. */
    FOSTER,
    /** Raised by someone else, such as a grandparent. */
    OTHER_RAISING
}
