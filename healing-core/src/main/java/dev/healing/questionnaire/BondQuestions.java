package dev.healing.questionnaire;

import static dev.healing.assessment.Finding.*;
import static dev.healing.questionnaire.QuestionDraft.ofBond;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Finding;
import dev.healing.relationship.Bond;
import dev.healing.relationship.Closeness;
import dev.healing.relationship.Contact;
import dev.healing.relationship.Relationship;
import dev.healing.relationship.RelationshipBuilder;
import dev.healing.relationship.RelationshipKind;
import dev.healing.relationship.Role;
import dev.healing.relationship.SharedDuty;
import dev.healing.relationship.Tie;
import java.util.List;
import java.util.Optional;

/** Questions about the bond itself: its kind, how the two are in touch, and what they share. */
final class BondQuestions {

    private BondQuestions() {}

    /** The first easy ones. */
    static ImmutableList<Question> start() {
        return ImmutableList.of(
                ofBond(
                                Section.START,
                                "kind",
                                RelationshipKind.class,
                                bond -> Optional.of(bond.kind()),
                                (bond, kind) -> kind.map(bond::kind).orElse(bond))
                        .brief(),
                ofBond(
                                Section.START,
                                "bond",
                                Bond.class,
                                bond -> Optional.of(bond.bond()).filter(told -> told != Bond.ONGOING),
                                (bond, told) -> bond.bond(told.orElse(Bond.ONGOING)))
                        .brief());
    }

    static ImmutableList<Question> all() {
        return ImmutableList.of(
                ofBond(Section.BOND, "role", Role.class, Relationship::role, RelationshipBuilder::role)
                        .askedIf(Who.PARENT_AND_CHILD)
                        .brief(),
                PeopleQuestions.ageGroup(PeopleQuestions.SELF, sheet -> true),
                PeopleQuestions.ageGroup(PeopleQuestions.OTHER, Who.BOTH_LIVE),
                PeopleQuestions.age(PeopleQuestions.SELF),
                PeopleQuestions.age(PeopleQuestions.OTHER),
                ofBond(Section.BOND, "tie", Tie.class, Relationship::tie, RelationshipBuilder::tie)
                        .askedIf(Who.PARENT_AND_CHILD.and(Who.MENDING))
                        .full(),
                ofBond(Section.BOND, "contact", Contact.class, Relationship::contact, RelationshipBuilder::contact)
                        .askedIf(Who.BOTH_LIVE.and(sheet -> !sheet.has(SELF_UNDER_13)))
                        .brief(),
                lossOn(),
                ofBond(
                                Section.BOND,
                                "closeness",
                                Closeness.class,
                                Relationship::closeness,
                                RelationshipBuilder::closeness)
                        .askedIf(Who.ORDINARY)
                        .full(),
                sharedDuties());
    }

    private static Question lossOn() {
        return new QuestionDraft(
                        "relationship.lossOn",
                        Section.BOND,
                        AnswerType.DAY,
                        List.of(),
                        Optional.empty(),
                        new Slot(
                                sheet -> Slot.day(
                                        sheet.situation().relationship().lossOn()),
                                (sheet, replies) -> sheet.withBond(bond -> bond.lossOn(Slot.day(replies)))))
                .askedIf(Who.found(OTHER_DIED))
                .full();
    }

    private static Question sharedDuties() {
        return new QuestionDraft(
                        "relationship.sharedDuties",
                        Section.BOND,
                        AnswerType.SEVERAL,
                        QuestionDraft.all(SharedDuty.class),
                        Optional.empty(),
                        new Slot(
                                sheet -> Slot.names(sheet.situation()
                                        .relationship()
                                        .sharedDuties()
                                        .asList()),
                                (sheet, replies) -> sheet.withBond(
                                        bond -> bond.sharedDuties(Slot.constants(SharedDuty.class, replies)))))
                .askedIf(Who.BOTH_LIVE.and(sheet -> sheet.has(Finding.BOTH_ADULTS)))
                .full();
    }
}
