package dev.healing.assessment;

/** What happened (S27). */
public enum Harm {
    /** Harsh words. */
    HARSH_WORDS,
    /** Promises not kept. */
    BROKEN_PROMISES,
    /** A betrayal, such as an affair or a great lie. */
    BETRAYAL,
    /** Something private was passed on. */
    BROKEN_CONFIDENCE,
    /** Being left alone with it. */
    NEGLECT,
    /** Silence as an answer. */
    SILENT_TREATMENT,
    /** Growing far from each other. */
    DISTANCE,
    /** Losing touch over time. */
    DRIFT,
    /** A change in life came between. */
    LIFE_CHANGE,
    /** Money. */
    MONEY,
    /** Pride. */
    PRIDE,
    /** One carries more than the other. */
    UNFAIR_LOAD,
    /** Being left out. */
    LEFT_OUT,
    /** A misunderstanding. */
    MISUNDERSTANDING,
    /** Values that clash. */
    VALUES_CLASH,
    /** One was favoured over another. */
    FAVOURITISM,
    /** An addiction. */
    ADDICTION,
    /** Being turned away for who one is. */
    REJECTED_FOR_WHO_I_AM
}
