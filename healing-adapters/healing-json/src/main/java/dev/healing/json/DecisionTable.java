package dev.healing.json;

import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Finding;
import dev.healing.plan.Decision;
import dev.healing.plan.Form;
import dev.healing.plan.Path;

/** The findings behind a decision. Path and form stand beside it, at the head of a plan, where a reader looks first. */
final class DecisionTable {

    static final Table<Decision, Draft> TABLE = Table.with(Draft::new, Draft::decision)
            .required("reasons", ReasonTable.FINDINGS, Decision::reasons, (draft, reasons) -> draft.reasons = reasons)
            .required(
                    "sufficient",
                    ReasonTable.FINDINGS,
                    Decision::sufficient,
                    (draft, sufficient) -> draft.sufficient = sufficient)
            .set("changes", ReasonTable.FINDINGS, Decision::changes, (draft, changes) -> draft.changes = changes)
            .table();

    private DecisionTable() {}

    private static final class Draft {
        private ImmutableSet<Finding> reasons = ImmutableSet.of();
        private ImmutableSet<Finding> sufficient = ImmutableSet.of();
        private ImmutableSet<Finding> changes = ImmutableSet.of();

        /** The path and the form are stand-ins; the plan puts its own in their place. */
        Decision decision() {
            return new Decision(Path.SAFETY_FIRST, Form.PROTECT, reasons, sufficient, changes);
        }
    }
}
