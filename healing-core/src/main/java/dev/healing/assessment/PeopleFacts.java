package dev.healing.assessment;

import static dev.healing.assessment.Finding.*;

import dev.healing.relationship.AgeGroup;
import dev.healing.relationship.Capacity;
import dev.healing.relationship.Limit;
import dev.healing.relationship.Person;
import dev.healing.relationship.Relationship;
import dev.healing.relationship.Role;
import dev.healing.relationship.Tie;
import java.util.Optional;

/** Reads who the two are: kind, role, ages, capacity and limits. An age that is not told never counts as of age. */
final class PeopleFacts {

    private final Relationship bond;
    private final Findings.Builder findings;
    private final Optional<AgeGroup> selfAge;
    private final Optional<AgeGroup> otherAge;

    private PeopleFacts(Relationship bond, Findings.Builder findings) {
        this.bond = bond;
        this.findings = findings;
        this.selfAge = bond.self().ages();
        this.otherAge = bond.other().ages();
    }

    static void read(Relationship bond, Findings.Builder findings) {
        PeopleFacts facts = new PeopleFacts(bond, findings);
        findings.add(AGE_MISSING, facts.selfAge.isEmpty() || facts.otherAge.isEmpty());
        switch (bond.kind()) {
            case ROMANTIC -> facts.romance();
            case PARENT_CHILD -> facts.parentAndChild();
            case FRIENDSHIP -> facts.friendsOrFamily(FRIENDSHIP);
            case FAMILY -> facts.friendsOrFamily(FAMILY);
        }
        findings.add(NOT_ROMANTIC_ADULTS, !(findings.has(ROMANTIC) && findings.has(BOTH_ADULTS)));
        facts.capacity();
        facts.limits();
    }

    /** INV-25 and D4: beside a minor an age not told counts as of age; close ages on both sides of 18 count as two minors. */
    private void romance() {
        findings.add(ROMANTIC);
        boolean childTakesPart = isAge(selfAge, AgeGroup.CHILD) || isAge(otherAge, AgeGroup.CHILD);
        boolean selfTeen = isAge(selfAge, AgeGroup.TEEN);
        boolean otherTeen = isAge(otherAge, AgeGroup.TEEN);
        boolean closeAges = selfTeen != otherTeen && closeAges();
        findings.add(ROMANCE_WITH_A_MINOR, childTakesPart || (selfTeen != otherTeen && !closeAges));
        if (closeAges) {
            ages(Optional.of(AgeGroup.TEEN), Optional.of(AgeGroup.TEEN));
        } else {
            ages(selfAge, otherAge);
        }
    }

    private boolean closeAges() {
        if (bond.self().age().isEmpty() || bond.other().age().isEmpty()) {
            return false;
        }
        int self = bond.self().age().getAsInt();
        int other = bond.other().age().getAsInt();
        return Math.min(self, other) >= CutPoints.CLOSE_AGES_FROM
                && Math.max(self, other) <= CutPoints.CLOSE_AGES_TO
                && Math.abs(self - other) <= CutPoints.CLOSE_AGES_APART;
    }

    /** The only minor is the child, whatever role is told; a child whose age is not told counts as a teenager. */
    private void parentAndChild() {
        findings.add(PARENT_CHILD);
        findings.add(STEP_TIE, bond.tie().filter(tie -> tie == Tie.STEP).isPresent());
        boolean parent = role() == Role.PARENT;
        findings.add(parent ? ROLE_PARENT : ROLE_CHILD);
        if (parent) {
            ages(selfAge, otherAge.or(() -> Optional.of(AgeGroup.TEEN)));
            findings.add(findings.has(OTHER_MINOR) ? PARENT_OF_MINOR : GROWN_PARENT_CHILD);
        } else {
            ages(selfAge.or(() -> Optional.of(AgeGroup.TEEN)), otherAge);
            findings.add(findings.has(SELF_MINOR) ? MINOR_CHILD : GROWN_PARENT_CHILD);
        }
    }

    private Role role() {
        boolean selfMinor = isMinor(selfAge);
        boolean otherMinor = isMinor(otherAge);
        boolean agesSettleIt =
                (selfMinor && isAge(otherAge, AgeGroup.ADULT)) || (otherMinor && isAge(selfAge, AgeGroup.ADULT));
        if (bond.role().isPresent() && !agesSettleIt) {
            return bond.role().get();
        }
        return selfMinor ? Role.CHILD : Role.PARENT;
    }

    private void friendsOrFamily(Finding kind) {
        findings.add(kind);
        ages(selfAge, otherAge);
        boolean adult = isAge(selfAge, AgeGroup.ADULT) || isAge(otherAge, AgeGroup.ADULT);
        findings.add(ADULT_WITH_MINOR, adult && (isMinor(selfAge) || isMinor(otherAge)));
    }

    private void ages(Optional<AgeGroup> self, Optional<AgeGroup> other) {
        findings.add(SELF_UNDER_13, isAge(self, AgeGroup.CHILD));
        findings.add(SELF_TEEN, isAge(self, AgeGroup.TEEN));
        findings.add(SELF_MINOR, isMinor(self));
        findings.add(OTHER_UNDER_13, isAge(other, AgeGroup.CHILD));
        findings.add(OTHER_TEEN, isAge(other, AgeGroup.TEEN));
        findings.add(OTHER_MINOR, isMinor(other));
        findings.add(BOTH_ADULTS, isAge(self, AgeGroup.ADULT) && isAge(other, AgeGroup.ADULT));
    }

    private void capacity() {
        boolean self = bond.self().capacity() == Capacity.LACKING;
        findings.add(SELF_LACKS_CAPACITY, self);
        findings.add(LACKS_CAPACITY, self || bond.other().capacity() == Capacity.LACKING);
    }

    private void limits() {
        limitsOf(bond.self());
        limitsOf(bond.other());
    }

    private void limitsOf(Person person) {
        for (Limit limit : person.limits()) {
            findings.add(
                    switch (limit) {
                        case TOUCH_TRIGGERS, TOUCH_FAITH, TOUCH_SENSORY -> TOUCH_LIMIT;
                        case GAZE_HARD, GAZE_CULTURE -> GAZE_LIMIT;
                        case SPEECH_HARD -> SPEECH_LIMIT;
                        case WRITING_HARD -> WRITING_LIMIT;
                        case LOW_ENERGY -> LOW_ENERGY;
                        case SHORT_ATTENTION -> SHORT_ATTENTION;
                        case PAUSES_NEED_TIME -> PAUSES_NEED_TIME;
                    });
        }
    }

    private static boolean isAge(Optional<AgeGroup> age, AgeGroup group) {
        return age.isPresent() && age.get() == group;
    }

    private static boolean isMinor(Optional<AgeGroup> age) {
        return age.isPresent() && age.get() != AgeGroup.ADULT;
    }
}
