package dev.healing.plan;

/** What a plan is about. The path says what is forbidden; people never see these words. */
public enum Path {
    /** Danger: help first; nothing together, nothing that reaches the other. */
    SAFETY_FIRST,
    /** Parting or mourning with care. */
    LET_GO,
    /** Time to look, before anything is decided. */
    REFLECT,
    /** One's own half. */
    OWN_WORK,
    /** Both work on it. */
    HEAL_TOGETHER
}
