package dev.healing.questionnaire;

/** The parts of the questionnaire, in the order of asking. */
public enum Section {
    /** Two or three easy ones: which bond, and whether it goes on. */
    START,
    /** Whether all are safe. Private: asked and answered alone, may be skipped, and help follows either way. */
    SAFETY,
    /** Who the two are and how they are in touch. */
    BOND,
    /** What life brings along besides. */
    LIFE,
    /** What is good, and what is wished for. A parent and a minor child are never asked what the other is worth (INV-26). */
    WISH,
    /** Whether the other wants to work on it. */
    OTHER,
    /** What happened. */
    HURT,
    /** How it is between the two today. */
    BETWEEN,
    /** How the person is, and what they can give. */
    SELF
}
