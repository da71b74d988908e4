package dev.healing.relationship;

/** How the two are in touch now. Left out, nothing that reaches the other is planned. */
public enum Contact {
    /** Under one roof. */
    LIVING_TOGETHER,
    /** They meet in the course of most weeks. */
    REGULAR,
    /** They meet now and then. */
    OCCASIONAL,
    /** In touch, but never in the same place. */
    REMOTE,
    /** Only with a third person there, by rule or order. */
    SUPERVISED,
    /** Not in touch. */
    NONE,
    /** One of them asked for silence. */
    NO_CONTACT_REQUESTED,
    /** A court forbids contact. */
    COURT_ORDER
}
