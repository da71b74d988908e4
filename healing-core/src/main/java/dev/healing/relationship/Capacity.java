package dev.healing.relationship;

/** Whether a person can take part in an agreement. Left out, it counts as full. */
public enum Capacity {
    /** Can agree and decline. */
    FULL,
    /** Cannot agree for now or for good, as with advanced dementia. Nothing that needs a yes is planned. */
    LACKING
}
