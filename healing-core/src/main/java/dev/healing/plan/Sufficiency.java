package dev.healing.plan;

import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;

/** Finds the few findings that suffice for a verdict: drops one after the other until none can be dropped (INV-89). */
final class Sufficiency {

    private Sufficiency() {}

    static Decision explain(Findings findings, Verdict verdict) {
        Findings enough = enough(findings, verdict);
        return new Decision(
                verdict.path(),
                verdict.form(),
                findings.and(verdict.why()).plus(enough).asSet(),
                enough.asSet(),
                WouldChange.of(findings, verdict));
    }

    private static Findings enough(Findings findings, Verdict verdict) {
        Findings kept = findings.and(Triage.READ);
        boolean dropped = true;
        while (dropped) {
            dropped = false;
            ImmutableSet<Finding> left = kept.asSet();
            for (Finding finding : left) {
                Findings without = kept.minus(finding);
                if (Triage.of(without).sameAs(verdict)) {
                    kept = without;
                    dropped = true;
                }
            }
        }
        return kept;
    }
}
