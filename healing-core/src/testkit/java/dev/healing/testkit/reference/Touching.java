package dev.healing.testkit.reference;

import static dev.healing.assessment.Willingness.UNWILLING;
import static dev.healing.assessment.Willingness.WILLING;
import static dev.healing.relationship.RelationshipKind.FAMILY;
import static dev.healing.relationship.RelationshipKind.PARENT_CHILD;
import static dev.healing.relationship.RelationshipKind.ROMANTIC;

import dev.healing.assessment.Finding;
import dev.healing.relationship.Contact;

/** What touch and comfort need of a situation. */
final class Touching {

    private Touching() {}

    static boolean adultCouple(Standpoint s) {
        return s.people().is(ROMANTIC) && s.people().bothAdults();
    }

    /** LAW-08, INV-28, INV-31. Limits, the safety section and past dangers have gates of their own. */
    static boolean everyYes(Standpoint s) {
        return adultCouple(s)
                && !s.findings().holds(Finding.NO_CONSENT)
                && s.other(WILLING)
                && s.reading().today().loveRemains().orElse(0) > 2
                && s.reading().heat() <= 3
                && !s.concerns().anyBetweenTheTwo()
                && !s.findings().freshBetrayal();
    }

    /** INV-93, by its letter. */
    static boolean mayComfort(Standpoint s) {
        boolean meet = s.contact(Contact.LIVING_TOGETHER, Contact.REGULAR, Contact.OCCASIONAL, Contact.SUPERVISED);
        boolean family = s.people().is(PARENT_CHILD) || s.people().is(FAMILY);
        return meet
                && !s.concerns().anyOfDanger()
                && !s.other(UNWILLING)
                && (family || !s.people().anyMinor());
    }

    /** Where the words of INV-93 leave room: minors, a load on the carer, a third person there, an open section. */
    static boolean comfortIsDelicate(Standpoint s) {
        return s.people().anyMinor()
                || s.concerns().has("CARER_AT_LIMIT")
                || s.concerns().unfinished()
                || !s.reading().openContact();
    }
}
