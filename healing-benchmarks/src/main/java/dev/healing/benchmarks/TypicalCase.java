package dev.healing.benchmarks;

import dev.healing.assessment.Assessment;
import dev.healing.assessment.Consent;
import dev.healing.assessment.Harm;
import dev.healing.assessment.HarmedBy;
import dev.healing.assessment.Situation;
import dev.healing.assessment.TouchConsent;
import dev.healing.relationship.Relationship;
import java.time.LocalDate;

/** Stands apart from the other cases, so that a fresh JVM that plans it loads nothing that an app would not. */
final class TypicalCase {

    private TypicalCase() {}

    /** A couple in which much was promised and broken, both share in it, and both say yes. */
    static Situation situation(LocalDate today) {
        return Situation.of(
                Relationship.coupleLivingTogether(),
                Assessment.calmAndWilling(today).toBuilder()
                        .trust(2)
                        .addHarm(Harm.BROKEN_PROMISES)
                        .harmedBy(HarmedBy.BOTH)
                        .consentToTouch(new TouchConsent(Consent.YES, Consent.YES))
                        .build());
    }
}
