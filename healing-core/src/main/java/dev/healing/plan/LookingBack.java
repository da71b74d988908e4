package dev.healing.plan;

import static dev.healing.assessment.Finding.*;

import dev.healing.assessment.Findings;

/** LAW-04: process, do not over-process. */
final class LookingBack {

    private static final Findings I_WAS_HURT = Findings.of(THEY_HURT_ME, BOTH_HURT);

    private LookingBack() {}

    /** The cap never silences who was hurt: it begins once they were heard, or where the hurt was not theirs (T7). */
    static boolean capped(Standing standing) {
        return standing.has(HEARD) || !standing.hasAny(I_WAS_HURT);
    }

    /** The week in which it ends: two thirds into the plan, so that what lies ahead has the last word (S31). */
    static int lastWeek(Horizon horizon) {
        return Math.max(1, horizon.weeks() * 2 / 3);
    }
}
