package dev.healing.assessment;

/** One person's answer about touch. Only a yes is a yes. */
public enum Consent {
    /** Yes. */
    YES,
    /** No. */
    NO,
    /** Not sure. */
    UNSURE,
    /** Not asked. */
    NOT_ASKED
}
