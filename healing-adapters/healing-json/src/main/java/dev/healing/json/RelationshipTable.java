package dev.healing.json;

import dev.healing.relationship.AgeGroup;
import dev.healing.relationship.Bond;
import dev.healing.relationship.Capacity;
import dev.healing.relationship.Closeness;
import dev.healing.relationship.Contact;
import dev.healing.relationship.Limit;
import dev.healing.relationship.Person;
import dev.healing.relationship.PersonBuilder;
import dev.healing.relationship.Relationship;
import dev.healing.relationship.RelationshipBuilder;
import dev.healing.relationship.RelationshipKind;
import dev.healing.relationship.Role;
import dev.healing.relationship.SharedDuty;
import dev.healing.relationship.Tie;
import dev.healing.validation.NumberRule;
import dev.healing.validation.TextRule;

/** The bond and the two people. */
final class RelationshipTable {

    static final Table<Person, PersonBuilder> PERSON = Table.with(Person::builder, PersonBuilder::build)
            .optional("name", Words.of(TextRule.NAME), Person::name, PersonBuilder::name)
            .optional("ageGroup", Constant.of(AgeGroup.class), Person::ageGroup, PersonBuilder::ageGroup)
            .number("age", Whole.of(NumberRule.AGE), Person::age, PersonBuilder::age)
            .defaulted("capacity", Constant.of(Capacity.class), Person::capacity, PersonBuilder::capacity)
            .set("limits", SetOf.of(Constant.of(Limit.class)), Person::limits, PersonBuilder::addAllLimits)
            .table();

    static final Table<Relationship, RelationshipBuilder> TABLE = Table.of(
                    "relationship", RelationshipTable::draft, RelationshipBuilder::build)
            .required("kind", Constant.of(RelationshipKind.class), Relationship::kind, RelationshipBuilder::kind)
            .optional("role", Constant.of(Role.class), Relationship::role, RelationshipBuilder::role)
            .optional("tie", Constant.of(Tie.class), Relationship::tie, RelationshipBuilder::tie)
            .defaulted("self", PERSON, Relationship::self, RelationshipBuilder::self)
            .defaulted("other", PERSON, Relationship::other, RelationshipBuilder::other)
            .optional("contact", Constant.of(Contact.class), Relationship::contact, RelationshipBuilder::contact)
            .defaulted("bond", Constant.of(Bond.class), Relationship::bond, RelationshipBuilder::bond)
            .optional(
                    "closeness", Constant.of(Closeness.class), Relationship::closeness, RelationshipBuilder::closeness)
            .set(
                    "sharedDuties",
                    SetOf.of(Constant.of(SharedDuty.class)),
                    Relationship::sharedDuties,
                    RelationshipBuilder::addAllSharedDuties)
            .optional("lossOn", Day.ISO, Relationship::lossOn, RelationshipBuilder::lossOn)
            .table();

    private RelationshipTable() {}

    private static RelationshipBuilder draft(Place place) {
        return Relationship.builder().kind(RelationshipKind.FAMILY);
    }
}
