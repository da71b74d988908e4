package dev.healing.plan;

import static dev.healing.assessment.Finding.*;

import dev.healing.assessment.Findings;

/** Where strength or attention is short, every sitting takes its shortest honest form (INV-47). */
final class LimitedStrength {

    private static final Findings SHORT = Findings.of(LOW_ENERGY, SHORT_ATTENTION, OVERWHELMED);

    private LimitedStrength() {}

    static boolean of(Standing standing) {
        return standing.hasAny(SHORT);
    }
}
