package dev.healing.relationship;

/** In a bond of parent and child: who the person asking is. */
public enum Role {
    /** Self is the parent, or raises the child. */
    PARENT,
    /** Self is the child, of any age. */
    CHILD
}
