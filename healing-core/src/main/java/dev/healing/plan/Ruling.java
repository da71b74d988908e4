package dev.healing.plan;

import dev.healing.assessment.Findings;

/** What permission says to one practice. */
record Ruling(Kind kind, Findings why) {

    enum Kind {
        /** It may be chosen. */
        PERMITTED,
        /** It is for another kind of bond, or for people of whom something else is true. */
        NOT_FOR_THEM,
        /** Withheld for the whole plan. */
        CONTRAINDICATED,
        /** Withheld until something passes. */
        NOT_YET
    }

    static final Ruling PERMITTED = new Ruling(Kind.PERMITTED, Findings.NONE);
    static final Ruling NOT_FOR_THEM = new Ruling(Kind.NOT_FOR_THEM, Findings.NONE);

    boolean permits() {
        return kind == Kind.PERMITTED;
    }

    Reason reason() {
        return Reason.of(kind == Kind.NOT_YET ? Reason.Kind.NOT_YET : Reason.Kind.CONTRAINDICATED, why);
    }
}
