package dev.healing.plan;

import dev.healing.assessment.Findings;
import dev.healing.assessment.Situation;

/** Triage and permission alone, as the planner does them. Stands in this package because the stages are hidden. */
public final class Selection {

    private final HealingPlanner planner;

    /** The selection of a planner. */
    public Selection(HealingPlanner planner) {
        this.planner = planner;
    }

    /** How many practices are permitted in a situation. */
    public int permitted(Situation situation) {
        Findings findings = planner.findings(situation);
        Verdict verdict = Triage.of(findings);
        Standing standing = Standing.of(findings, verdict.path(), verdict.form());
        Permission permission = new Permission(standing, findings);
        int permitted = 0;
        for (Tags tags : planner.practicesFor(standing.kind())) {
            permitted += permission.rule(tags).permits() ? 1 : 0;
        }
        return permitted;
    }
}
