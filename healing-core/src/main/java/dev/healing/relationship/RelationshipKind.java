package dev.healing.relationship;

/** The kinds of bond in scope (S7). The kind alone never says who is of age. */
public enum RelationshipKind {
    /** A couple, or two who were one. */
    ROMANTIC,
    /** Friends. */
    FRIENDSHIP,
    /** A parent and a child of any age; {@link Role} says who self is. */
    PARENT_CHILD,
    /** Any other family, such as siblings, grandparents or in-laws. */
    FAMILY
}
