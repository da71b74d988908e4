package dev.healing.assessment;

/** What life brings along besides (S12). */
public enum Circumstance {
    /** A new baby. */
    NEW_BABY,
    /** A pregnancy, or the loss of one. */
    PREGNANCY_OR_LOSS,
    /** Illness. */
    ILLNESS,
    /** Dementia. */
    DEMENTIA,
    /** Low mood. */
    LOW_MOOD,
    /** A death. */
    BEREAVEMENT,
    /** Money is short. */
    MONEY_STRAIN,
    /** Work weighs heavy. */
    WORK_STRAIN,
    /** Living far apart. */
    FAR_APART,
    /** Coming home after long. */
    HOMECOMING,
    /** A new country. */
    MIGRATION,
    /** A step-family. */
    STEP_FAMILY,
    /** A separation under way. */
    SEPARATING,
    /** Caring for someone. */
    CARING,
    /** Minds that work differently. */
    NEURODIVERSITY,
    /** An addiction. */
    ADDICTION,
    /** Coming out. */
    COMING_OUT,
    /** Faith or values. */
    FAITH_OR_VALUES,
    /** An inheritance. */
    INHERITANCE
}
