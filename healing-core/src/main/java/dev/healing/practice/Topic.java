package dev.healing.practice;

/** What a practice deals with; gates read it. */
public enum Topic {
    /** Makes talk safe; may come before the first joint talk. */
    TALK_SAFETY,
    /** Says that the hurt is there. */
    ACKNOWLEDGING,
    /** Says where the two want to go. */
    SHARED_GOAL,
    /** Limits. */
    BOUNDARY,
    /** Keeping one's word. */
    TRUST,
    /** Goes over what happened; its share is capped (LAW-04). */
    LOOKING_BACK,
    /** My body, voice and habits. */
    OWN_SIGNALS,
    /** Stopping in time. */
    PAUSE,
    /** Settling the body. */
    CALMING,
    /** Being safe. */
    SAFETY,
    /** A first word to the other, capped (INV-90). */
    INVITATION,
    /** Being sorry. */
    APOLOGY,
    /** My share in it; never about harm done to me (INV-33). */
    OWN_PART,
    /** Forgiving, which nobody is owed. */
    FORGIVE,
    /** Facing the other with something. */
    CONFRONT,
    /** Telling few; never where it could cut someone off (LAW-10). */
    KEEP_PRIVATE,
    /** Nudges to stay. */
    STAY_PUSH,
    /** Asks a child to act; no practice may (INV-21). */
    CHILD_ACTS,
    /** Answering for force, threats or control, or for a breach. */
    ACCOUNTABILITY,
    /** Mourning. */
    GRIEF,
    /** Ending well. */
    PARTING,
    /** Caring for someone ill or frail. */
    CARING,
    /** Done in writing. */
    WRITING,
    /** Fits into supervised contact. */
    WITHIN_ORDER,
    /** What is good. */
    STRENGTHS,
    /** Learning. */
    LEARNING,
    /** Help for someone in danger of their life; reaches them. */
    CARE,
    /** Finding ground. */
    STEADYING,
    /** Someone to turn to. */
    TRUSTED_PERSON,
    /** Affection shown to the other. */
    AFFECTION
}
