package dev.healing.plan;

import dev.healing.assessment.Assessment;
import dev.healing.assessment.AssessmentBuilder;
import dev.healing.assessment.Situation;
import dev.healing.relationship.Person;
import dev.healing.relationship.PersonBuilder;
import dev.healing.relationship.Relationship;
import dev.healing.relationship.RelationshipBuilder;
import dev.healing.testkit.Situations;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A situation in the making, into which several groups of answers are written one after the other. */
final class DraftSituation {

    private final RelationshipBuilder bond = Relationship.builder();
    private final PersonBuilder self = Person.builder();
    private final PersonBuilder other = Person.builder();
    private final Map<Integer, AssessmentBuilder> days = new TreeMap<>();

    /** The situation in which these answers are given and no others. */
    static Situation of(Iterable<Consumer<DraftSituation>> answers) {
        DraftSituation draft = new DraftSituation();
        answers.forEach(some -> some.accept(draft));
        return draft.situation();
    }

    RelationshipBuilder bond() {
        return bond;
    }

    PersonBuilder self() {
        return self;
    }

    PersonBuilder other() {
        return other;
    }

    AssessmentBuilder today() {
        return daysAgo(0);
    }

    AssessmentBuilder daysAgo(int days) {
        return this.days.computeIfAbsent(days, ago -> Assessment.builder().takenOn(Situations.TODAY.minusDays(ago)));
    }

    private Situation situation() {
        today();
        return Situation.builder()
                .relationship(bond.self(self.build()).other(other.build()).build())
                .assessments(
                        days.values().stream().map(AssessmentBuilder::build).toList())
                .build();
    }
}
