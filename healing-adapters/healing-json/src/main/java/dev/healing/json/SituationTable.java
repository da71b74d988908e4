package dev.healing.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Assessment;
import dev.healing.assessment.Situation;
import dev.healing.relationship.Relationship;
import dev.healing.relationship.RelationshipKind;
import dev.healing.validation.TextRule;
import java.util.Optional;

/** The planner's one input. */
final class SituationTable {

    static final String MANY = "assessments";
    static final String SINGLE = "assessment";

    static final Table<Situation, Draft> TABLE = Table.with(Draft::new, Draft::situation)
            .defaulted(
                    "schemaVersion", SchemaVersion.CURRENT, situation -> SchemaVersion.NUMBER, (draft, version) -> {})
            .required(
                    "relationship",
                    RelationshipTable.TABLE,
                    Situation::relationship,
                    (draft, relationship) -> draft.relationship = relationship)
            .optional(
                    SINGLE,
                    AssessmentTable.TABLE,
                    situation -> Optional.empty(),
                    (draft, single) -> draft.single = Optional.of(single))
            .defaulted(
                    MANY,
                    new ListOf<>(AssessmentTable.TABLE, Situation.MOST_ASSESSMENTS),
                    Situation::assessments,
                    (draft, assessments) -> draft.many = Optional.of(assessments))
            .optional(
                    "done",
                    TimesById.DONE,
                    situation -> Optional.of(situation.done()).filter(done -> !done.isEmpty()),
                    (draft, done) -> draft.done = done)
            .set(
                    "declined",
                    new SetOf<>(Words.of(TextRule.PRACTICE_ID), Limits.PRACTICES),
                    Situation::declined,
                    (draft, declined) -> draft.declined = declined)
            .checked(SituationTable::checkEither)
            .table();

    private SituationTable() {}

    private static void checkEither(Place place, Draft draft) {
        if (place.node() instanceof Node.Members members && members.has(SINGLE) && members.has(MANY)) {
            place.faultOf(SINGLE, "must not stand beside " + MANY);
        }
    }

    private static final class Draft {
        private Relationship relationship =
                Relationship.builder().kind(RelationshipKind.FAMILY).build();
        private Optional<Assessment> single = Optional.empty();
        private Optional<ImmutableList<Assessment>> many = Optional.empty();
        private ImmutableMap<String, Integer> done = ImmutableMap.of();
        private ImmutableSet<String> declined = ImmutableSet.of();

        /** Of two refused together the list is taken, so that core numbers its faults as the document does. */
        Situation situation() {
            return Situation.builder()
                    .relationship(relationship)
                    .assessments(
                            many.orElseGet(() -> single.map(ImmutableList::of).orElse(ImmutableList.of())))
                    .done(done)
                    .declined(declined)
                    .build();
        }
    }
}
