package dev.healing.plan;

import dev.healing.assessment.Findings;

/** The outcome of triage, with the findings that may be told as its reasons. */
record Verdict(Path path, Form form, Findings why) {

    boolean sameAs(Verdict that) {
        return path == that.path && form == that.form;
    }
}
