package dev.healing.questionnaire;

import com.google.common.collect.ImmutableMap;
import dev.healing.assessment.Assessment;
import dev.healing.assessment.AssessmentBuilder;
import dev.healing.assessment.SafetyConcern.Known;
import dev.healing.assessment.Situation;
import dev.healing.assessment.Willingness;
import dev.healing.relationship.AgeGroup;
import dev.healing.relationship.Bond;
import dev.healing.relationship.Person;
import dev.healing.relationship.Relationship;
import dev.healing.relationship.RelationshipBuilder;
import dev.healing.relationship.RelationshipKind;
import dev.healing.relationship.Role;
import dev.healing.testkit.Situations;
import java.util.List;
import java.util.function.UnaryOperator;

/** What some people have answered so far: a calm couple living together, and what is different with others. */
final class Sheets {

    static final Sheet COUPLE = sheet(bond -> bond, day -> day);
    static final Sheet FRIENDS = bond(bond -> bond.kind(RelationshipKind.FRIENDSHIP));
    static final Sheet MOURNING = bond(bond -> bond.bond(Bond.OTHER_DIED));
    static final Sheet PARENT = parentOf(AgeGroup.TEEN);
    static final Sheet TEENAGER = bond(
            bond -> bond.kind(RelationshipKind.PARENT_CHILD).role(Role.CHILD).self(Person.of(AgeGroup.TEEN)));
    static final Sheet CHILD = bond(bond -> bond.kind(RelationshipKind.FRIENDSHIP)
            .self(Person.of(AgeGroup.CHILD))
            .other(Person.of(AgeGroup.CHILD)));

    private Sheets() {}

    static Sheet sheet(UnaryOperator<RelationshipBuilder> bond, UnaryOperator<AssessmentBuilder> day) {
        Relationship couple = Relationship.coupleLivingTogether();
        Assessment calm = Assessment.calmAndWilling(Situations.TODAY);
        return new Sheet(
                Situation.of(
                        bond.apply(couple.toBuilder()).build(),
                        day.apply(calm.toBuilder()).build()),
                ImmutableMap.of());
    }

    static Sheet bond(UnaryOperator<RelationshipBuilder> bond) {
        return sheet(bond, day -> day);
    }

    static Sheet today(UnaryOperator<AssessmentBuilder> day) {
        return sheet(bond -> bond, day);
    }

    static Sheet parentOf(AgeGroup age) {
        return bond(bond ->
                bond.kind(RelationshipKind.PARENT_CHILD).role(Role.PARENT).other(Person.of(age)));
    }

    static Sheet unsure(UnaryOperator<RelationshipBuilder> bond) {
        return sheet(bond, day -> day.otherWillingness(Willingness.UNSURE));
    }

    static Sheet concern(Known known) {
        return today(day -> day.addConcern(known.concern()));
    }

    /** The ids of what is asked of these questions, in their order. */
    static List<String> asked(List<Question> questions, Sheet sheet) {
        return questions.stream()
                .filter(question -> question.isAsked(sheet))
                .map(Question::id)
                .toList();
    }

    static Question question(List<Question> questions, String id) {
        return questions.stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
