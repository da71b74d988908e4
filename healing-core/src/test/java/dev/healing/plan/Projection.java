package dev.healing.plan;

import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.assessment.Situation;
import dev.healing.testkit.reference.Facts;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What some answers come to: as the planner reads them, of what triage asks, and as the reference does.
 *
 * @param findings the planner's reading
 * @param facts the reading of the reference
 */
record Projection(Findings findings, long facts) {

    static final Projection NOTHING = new Projection(Findings.NONE, 0);
    static final Projection EVERYTHING = new Projection(Findings.copyOf(Arrays.asList(Finding.values())), -1);

    /** Answers with what they come to. */
    record Shown(Projection projection, Consumer<DraftSituation> answers) {}

    static Projection of(Situation situation) {
        Findings findings = Findings.of(situation, Set.of()).and(Triage.READ);
        return new Projection(findings, Facts.of(situation).bits());
    }

    static Projection of(List<Consumer<DraftSituation>> answers) {
        return of(DraftSituation.of(answers));
    }

    Projection plus(Projection that) {
        return new Projection(findings.plus(that.findings), facts | that.facts);
    }

    Projection and(Projection that) {
        return new Projection(findings.and(that.findings), facts & that.facts);
    }

    Projection minus(Projection that) {
        return new Projection(findings.minus(that.findings), facts & ~that.facts);
    }

    boolean holds(Projection that) {
        return findings.hasAll(that.findings) && (facts & that.facts) == that.facts;
    }

    boolean isEmpty() {
        return findings.isEmpty() && facts == 0;
    }
}
