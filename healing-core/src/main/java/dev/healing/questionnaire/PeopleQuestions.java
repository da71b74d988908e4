package dev.healing.questionnaire;

import static dev.healing.assessment.Finding.*;

import com.google.common.collect.ImmutableList;
import dev.healing.relationship.AgeGroup;
import dev.healing.relationship.Capacity;
import dev.healing.relationship.Limit;
import dev.healing.relationship.Person;
import dev.healing.relationship.PersonBuilder;
import dev.healing.relationship.Relationship;
import dev.healing.relationship.RelationshipBuilder;
import dev.healing.validation.NumberRule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** Questions about each of the two people: age, capacity and limits. Names, gender and status are not asked (INV-71). */
final class PeopleQuestions {

    /** One of the two: how they are read and put back. */
    record Side(
            String name,
            Function<Relationship, Person> get,
            BiFunction<RelationshipBuilder, Person, RelationshipBuilder> set) {

        Person of(Sheet sheet) {
            return get.apply(sheet.situation().relationship());
        }

        Sheet with(Sheet sheet, Function<PersonBuilder, PersonBuilder> change) {
            Person changed = change.apply(Person.builder().from(of(sheet))).build();
            return sheet.withBond(bond -> set.apply(bond, changed));
        }
    }

    static final Side SELF = new Side("self", Relationship::self, RelationshipBuilder::self);
    static final Side OTHER = new Side("other", Relationship::other, RelationshipBuilder::other);

    private PeopleQuestions() {}

    /** D4: ages in years matter where one of a couple is of age and one is not. */
    private static boolean agesInYears(Sheet sheet) {
        Optional<AgeGroup> self = SELF.of(sheet).ages();
        Optional<AgeGroup> other = OTHER.of(sheet).ages();
        Optional<AgeGroup> teen = Optional.of(AgeGroup.TEEN);
        return sheet.has(ROMANTIC) && self.isPresent() && other.isPresent() && self.equals(teen) != other.equals(teen);
    }

    /** Asked after what life brings along, where it may have taken the power to agree. */
    static Question capacity() {
        return new QuestionDraft(
                        "relationship.other.capacity",
                        Section.LIFE,
                        AnswerType.ONE,
                        QuestionDraft.all(Capacity.class),
                        Optional.empty(),
                        new Slot(
                                sheet -> Slot.names(
                                        OTHER.of(sheet).capacity() == Capacity.LACKING
                                                ? List.of(Capacity.LACKING)
                                                : List.of()),
                                (sheet, replies) -> OTHER.with(
                                        sheet,
                                        other -> other.capacity(Slot.constants(Capacity.class, replies).stream()
                                                .findFirst()
                                                .orElse(Capacity.FULL)))))
                .askedIf(Who.MENDING.and(Who.found(DEMENTIA, ILLNESS, CARING)))
                .full();
    }

    static Question limits(Side side) {
        return new QuestionDraft(
                        "relationship." + side.name() + ".limits",
                        Section.SELF,
                        AnswerType.SEVERAL,
                        QuestionDraft.all(Limit.class),
                        Optional.empty(),
                        new Slot(
                                sheet -> Slot.names(side.of(sheet).limits().asList()),
                                (sheet, replies) -> side.with(
                                        sheet, person -> person.limits(Slot.constants(Limit.class, replies)))))
                .shows(PeopleQuestions::limitsShown)
                .askedIf(Who.MENDING)
                .full();
    }

    /** Touch is spoken of in a romance of two adults only; elsewhere a hug can still be too much for the senses. */
    private static ImmutableList<String> limitsShown(Sheet sheet) {
        boolean romance = sheet.has(ROMANTIC) && sheet.has(BOTH_ADULTS);
        return Arrays.stream(Limit.values())
                .filter(limit -> romance || (limit != Limit.TOUCH_TRIGGERS && limit != Limit.TOUCH_FAITH))
                .map(Limit::name)
                .collect(ImmutableList.toImmutableList());
    }

    static Question ageGroup(Side side, Predicate<Sheet> who) {
        return new QuestionDraft(
                        "relationship." + side.name() + ".ageGroup",
                        Section.BOND,
                        AnswerType.ONE,
                        QuestionDraft.all(AgeGroup.class),
                        Optional.empty(),
                        new Slot(
                                sheet -> Slot.names(
                                        side.of(sheet).ages().stream().toList()),
                                (sheet, replies) -> side.with(
                                        sheet,
                                        person -> person.age(OptionalInt.empty())
                                                .ageGroup(Slot.constants(AgeGroup.class, replies).stream()
                                                        .findFirst()))))
                .askedIf(who)
                .brief();
    }

    static Question age(Side side) {
        return new QuestionDraft(
                        "relationship." + side.name() + ".age",
                        Section.BOND,
                        AnswerType.NUMBER,
                        List.of(),
                        Optional.of(NumberRule.AGE),
                        new Slot(
                                sheet -> Slot.number(side.of(sheet).age()),
                                (sheet, replies) -> side.with(
                                        sheet,
                                        person -> replies.isEmpty()
                                                ? person.ageGroup(side.of(sheet).ages())
                                                        .age(OptionalInt.empty())
                                                : person.ageGroup(Optional.empty())
                                                        .age(Slot.number(replies)))))
                .askedIf(PeopleQuestions::agesInYears)
                .brief();
    }
}
