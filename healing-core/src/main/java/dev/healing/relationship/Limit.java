package dev.healing.relationship;

/** What is hard or not wanted for a person. A limit takes practices away and brings an equal one; it never forces (INV-47). */
public enum Limit {
    /** Touch brings bad memories back. */
    TOUCH_TRIGGERS,
    /** Touch is not for them by faith or custom. */
    TOUCH_FAITH,
    /** Touch is too much for the senses. */
    TOUCH_SENSORY,
    /** Eye contact is hard. */
    GAZE_HARD,
    /** Eye contact is not done where they are at home. */
    GAZE_CULTURE,
    /** Speaking is hard. */
    SPEECH_HARD,
    /** Writing is hard. */
    WRITING_HARD,
    /** There is little strength to spend. */
    LOW_ENERGY,
    /** Long sittings do not work. */
    SHORT_ATTENTION,
    /** A pause has to be long before talk goes on. */
    PAUSES_NEED_TIME
}
