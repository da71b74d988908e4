package dev.healing.assessment;

/** How much of the safety section was answered. Skipped is not no. */
public enum SafetyAnswered {
    /** All of it. */
    ALL,
    /** The five first questions, all of them. */
    CORE,
    /** Some of it. */
    PARTLY,
    /** None of it. */
    SKIPPED
}
