package dev.healing.assessment;

import static dev.healing.assessment.Finding.*;

import dev.healing.relationship.Bond;
import dev.healing.relationship.Closeness;
import dev.healing.relationship.Relationship;
import dev.healing.relationship.SharedDuty;
import java.time.LocalDate;

/** Reads how the two are in touch, whether the bond goes on, and what they share. */
final class BondFacts {

    private BondFacts() {}

    static void read(Situation situation, Findings.Builder findings) {
        Relationship bond = situation.relationship();
        contact(bond, findings);
        bond(situation, findings);
        bond.closeness().ifPresent(close -> findings.add(close == Closeness.CASUAL ? CASUAL_BOND : CLOSE_BOND));
        findings.add(SHARED_CHILDREN, bond.sharedDuties().contains(SharedDuty.CHILDREN));
        findings.add(SHARED_DUTIES, !bond.sharedDuties().isEmpty());
    }

    private static void contact(Relationship bond, Findings.Builder findings) {
        if (bond.contact().isEmpty()) {
            findings.add(CONTACT_UNANSWERED);
            return;
        }
        switch (bond.contact().get()) {
            case LIVING_TOGETHER ->
                findings.add(OPEN_CONTACT).add(OFTEN_TOGETHER).add(LIVING_TOGETHER);
            case REGULAR -> findings.add(OPEN_CONTACT).add(OFTEN_TOGETHER);
            case OCCASIONAL -> findings.add(OPEN_CONTACT);
            case REMOTE -> findings.add(OPEN_CONTACT).add(REMOTE_CONTACT);
            case SUPERVISED -> findings.add(SUPERVISED_CONTACT);
            case NONE -> findings.add(NO_CONTACT);
            case NO_CONTACT_REQUESTED -> findings.add(SILENCE_ASKED);
            case COURT_ORDER -> findings.add(COURT_ORDER);
        }
    }

    private static void bond(Situation situation, Findings.Builder findings) {
        Bond bond = situation.relationship().bond();
        switch (bond) {
            case ONGOING -> {}
            case ENDED_BY_OTHER -> findings.add(BOND_ENDED).add(ENDED_BY_OTHER);
            case ENDED_BY_ME -> findings.add(BOND_ENDED).add(ENDED_BY_ME);
            case ENDED_TOGETHER -> findings.add(BOND_ENDED).add(ENDED_TOGETHER);
            case OTHER_DIED -> findings.add(OTHER_DIED);
        }
        findings.add(FRESH_LOSS, freshLoss(situation));
    }

    /** A named bereavement is fresh for as long as it is named; a death of the other for half a year, or without a date. */
    private static boolean freshLoss(Situation situation) {
        if (situation.newest().circumstances().contains(Circumstance.BEREAVEMENT)) {
            return true;
        }
        LocalDate freshFrom = situation.newest().takenOn().minusWeeks(CutPoints.FRESH_LOSS_WEEKS);
        return situation.relationship().bond() == Bond.OTHER_DIED
                && situation.relationship().lossOn().map(freshFrom::isBefore).orElse(true);
    }
}
