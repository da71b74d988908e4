package dev.healing.json;

import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Finding;
import dev.healing.plan.Reason;
import dev.healing.validation.TextRule;
import java.util.Optional;

/** Why something is in a plan or left out. Findings are read off answers, so that none is ever quoted. */
final class ReasonTable {

    static final SetOf<Finding> FINDINGS = SetOf.of(Constant.unquoted(Finding.class));

    static final Table<Reason, Draft> TABLE = Table.with(Draft::new, Draft::reason)
            .required("kind", Constant.unquoted(Reason.Kind.class), Reason::kind, (draft, kind) -> draft.kind = kind)
            .required("findings", FINDINGS, Reason::findings, (draft, findings) -> draft.findings = findings)
            .optional(
                    "practice",
                    Words.of(TextRule.PRACTICE_ID),
                    Reason::practice,
                    (draft, practice) -> draft.practice = Optional.of(practice))
            .table();

    static final ListOf<Reason> LIST = ListOf.of(TABLE);

    private ReasonTable() {}

    private static final class Draft {
        private Reason.Kind kind = Reason.Kind.CONTRAINDICATED;
        private ImmutableSet<Finding> findings = ImmutableSet.of();
        private Optional<String> practice = Optional.empty();

        Reason reason() {
            return new Reason(kind, findings, practice);
        }
    }
}
