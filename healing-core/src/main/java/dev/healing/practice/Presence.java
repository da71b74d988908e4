package dev.healing.practice;

/** Where the two have to be. */
public enum Presence {
    /** Anywhere. */
    ANY,
    /** In the same place. */
    IN_PERSON
}
