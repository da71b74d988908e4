package dev.healing.json;

import com.google.common.collect.ImmutableList;
import dev.healing.plan.Omission;
import dev.healing.plan.Reason;
import dev.healing.validation.TextRule;
import java.util.Optional;

/** What is left out, and why. */
final class OmissionTable {

    static final Table<Omission, Draft> TABLE = Table.with(Draft::new, Draft::omission)
            .required(
                    "practice",
                    Words.of(TextRule.PRACTICE_ID),
                    Omission::practice,
                    (draft, practice) -> draft.practice = practice)
            .required("reasons", ReasonTable.LIST, Omission::reasons, (draft, reasons) -> draft.reasons = reasons)
            .optional(
                    "instead",
                    Words.of(TextRule.PRACTICE_ID),
                    Omission::instead,
                    (draft, instead) -> draft.instead = Optional.of(instead))
            .table();

    private OmissionTable() {}

    private static final class Draft {
        private String practice = "";
        private ImmutableList<Reason> reasons = ImmutableList.of();
        private Optional<String> instead = Optional.empty();

        Omission omission() {
            return new Omission(practice, reasons, instead);
        }
    }
}
