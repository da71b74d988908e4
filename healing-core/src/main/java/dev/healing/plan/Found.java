package dev.healing.plan;

import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;

/**
 * What was found. Whoever decides asks for findings one by one or in sets, never for all of them, so that a test can watch
 * what is read.
 */
class Found {

    private final Findings findings;

    Found(Findings findings) {
        this.findings = findings;
    }

    Findings findings() {
        return findings;
    }

    boolean has(Finding finding) {
        return findings.has(finding);
    }

    boolean hasAny(Findings some) {
        return findings.hasAny(some);
    }

    boolean hasAll(Findings all) {
        return findings.hasAll(all);
    }
}
