package dev.healing.json;

import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Strength;
import dev.healing.plan.Kept;
import dev.healing.validation.TextRule;
import java.util.Optional;

/** What is still good, and a light thing built on it. */
final class KeptTable {

    static final Table<Kept, Draft> TABLE = Table.with(Draft::new, Draft::kept)
            .required(
                    "strengths",
                    SetOf.of(Constant.unquoted(Strength.class)),
                    Kept::strengths,
                    (draft, strengths) -> draft.strengths = strengths)
            .optional(
                    "lightThing",
                    Words.of(TextRule.PRACTICE_ID),
                    Kept::lightThing,
                    (draft, practice) -> draft.lightThing = Optional.of(practice))
            .table();

    private KeptTable() {}

    private static final class Draft {
        private ImmutableSet<Strength> strengths = ImmutableSet.of();
        private Optional<String> lightThing = Optional.empty();

        Kept kept() {
            return new Kept(strengths, lightThing);
        }
    }
}
