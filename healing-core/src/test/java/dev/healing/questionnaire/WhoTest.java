package dev.healing.questionnaire;

import static dev.healing.questionnaire.Sheets.*;
import static dev.healing.questionnaire.Who.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.Finding;
import dev.healing.assessment.HarmedBy;
import dev.healing.assessment.SafetyConcern.Known;
import dev.healing.assessment.Willingness;
import dev.healing.relationship.AgeGroup;
import dev.healing.relationship.Bond;
import dev.healing.relationship.Contact;
import dev.healing.relationship.Person;
import dev.healing.relationship.RelationshipKind;
import dev.healing.relationship.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LAW-08, INV-21, INV-26, INV-33, INV-90: who is asked what")
class WhoTest {

    @Test
    void somethingCanBeMendedWhereNobodyIsInDangerDeadOrAChild() {
        assertThat(BOTH_LIVE).accepts(COUPLE).rejects(MOURNING);
        assertThat(PARENT_AND_CHILD).accepts(PARENT).rejects(COUPLE);
        assertThat(MENDING)
                .accepts(COUPLE, PARENT, concern(Known.I_HARMED))
                .rejects(MOURNING, CHILD, concern(Known.THREATS), concern(Known.SELF_HARM));
        assertThat(ORDINARY).accepts(COUPLE, PARENT).rejects(MOURNING, concern(Known.I_HARMED));
    }

    @Test
    @DisplayName("INV-26, INV-91: worth is asked neither of parent and minor child nor about a minor")
    void worth() {
        Sheet adultWithMinor =
                bond(bond -> bond.kind(RelationshipKind.FRIENDSHIP).other(Person.of(AgeGroup.TEEN)));

        assertThat(WORTH_IS_ASKED).accepts(COUPLE, FRIENDS).rejects(PARENT, TEENAGER, adultWithMinor, MOURNING);
        assertThat(WISH_IS_ASKED).accepts(COUPLE, PARENT).rejects(TEENAGER, adultWithMinor, MOURNING);
    }

    @Test
    @DisplayName("INV-21, INV-33: nobody is asked for a part in harm done to them, and no minor at all")
    void ownPart() {
        assertThat(NOT_A_MINOR).accepts(COUPLE).rejects(TEENAGER);
        assertThat(OWN_PART_IS_ASKED)
                .accepts(COUPLE)
                .rejects(TEENAGER, MOURNING, today(day -> day.harmedBy(HarmedBy.OTHER)));
    }

    @Test
    @DisplayName("INV-90: an invitation is asked about only where it could come up")
    void invitations() {
        Sheet withANiece = bond(bond -> bond.kind(RelationshipKind.FAMILY).other(Person.of(AgeGroup.CHILD)));

        assertThat(THE_OTHER_IS_ASKED)
                .accepts(COUPLE, PARENT, TEENAGER, withANiece)
                .rejects(parentOf(AgeGroup.CHILD), MOURNING);
        assertThat(INVITATION_IS_ASKED)
                .accepts(unsure(bond -> bond), unsure(bond -> bond.contact(Contact.NONE)))
                .rejects(
                        COUPLE,
                        today(day -> day.otherWillingness(Willingness.UNWILLING)),
                        unsure(bond -> bond.bond(Bond.ENDED_BY_ME)),
                        unsure(bond -> bond.contact(Contact.NO_CONTACT_REQUESTED)),
                        unsure(bond -> bond.contact(Contact.COURT_ORDER)),
                        unsure(bond -> bond.contact(Contact.SUPERVISED)),
                        unsure(bond -> bond.kind(RelationshipKind.PARENT_CHILD)
                                .role(Role.PARENT)
                                .other(Person.of(AgeGroup.TEEN))));
    }

    @Test
    @DisplayName("LAW-08, INV-28: touch is asked about in a romance of two willing adults that goes on")
    void touch() {
        assertThat(TOUCH_IS_ASKED)
                .accepts(COUPLE)
                .rejects(
                        FRIENDS,
                        bond(bond -> bond.other(Person.unknown())),
                        unsure(bond -> bond),
                        bond(bond -> bond.bond(Bond.ENDED_BY_ME)),
                        concern(Known.I_HARMED));
    }

    @Test
    void someOfTheFindingsIsEnough() {
        assertThat(found(Finding.ROMANTIC, Finding.FAMILY)).accepts(COUPLE).rejects(FRIENDS);
    }
}
