package dev.healing.testkit.reference;

import static dev.healing.relationship.AgeGroup.ADULT;
import static dev.healing.relationship.AgeGroup.CHILD;
import static dev.healing.relationship.AgeGroup.TEEN;

import dev.healing.relationship.AgeGroup;
import dev.healing.relationship.Capacity;
import dev.healing.relationship.Limit;
import dev.healing.relationship.Person;
import dev.healing.relationship.Relationship;
import dev.healing.relationship.RelationshipKind;
import dev.healing.relationship.Role;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who the two are to each other: ages as they count, and who is the child of whom.
 *
 * @param bond the bond as told
 * @param self the age group self counts as; empty if unknown
 * @param other the age group the other counts as; empty if unknown
 * @param selfIsChild whether self is the child in a bond of parent and child
 */
record TwoPeople(Relationship bond, Optional<AgeGroup> self, Optional<AgeGroup> other, boolean selfIsChild) {

    static TwoPeople of(Relationship bond) {
        Optional<AgeGroup> self = bond.self().ages();
        Optional<AgeGroup> other = bond.other().ages();
        if (bond.kind() == RelationshipKind.ROMANTIC && closeAges(bond)) {
            return new TwoPeople(bond, Optional.of(TEEN), Optional.of(TEEN), false);
        }
        boolean selfIsChild = isChild(bond.role(), self, other);
        if (bond.kind() == RelationshipKind.PARENT_CHILD) { // a child whose age is not given counts as a teenager
            self = selfIsChild ? self.or(() -> Optional.of(TEEN)) : self;
            other = selfIsChild ? other : other.or(() -> Optional.of(TEEN));
        }
        return new TwoPeople(bond, self, other, selfIsChild);
    }

    /** Decision 0010: the minor beside a told adult is the child; else the role as told; else self is, if a minor. */
    private static boolean isChild(Optional<Role> role, Optional<AgeGroup> self, Optional<AgeGroup> other) {
        if (minor(self) && adult(other)) {
            return true;
        }
        if (adult(self) && minor(other)) {
            return false;
        }
        return role.map(told -> told == Role.CHILD).orElse(minor(self));
    }

    /** 16-17 and 18-19 by age, at most two years apart: they go on as two minors (D4). */
    private static boolean closeAges(Relationship bond) {
        OptionalInt one = bond.self().age();
        OptionalInt two = bond.other().age();
        if (one.isEmpty() || two.isEmpty()) {
            return false;
        }
        int younger = Math.min(one.getAsInt(), two.getAsInt());
        int older = Math.max(one.getAsInt(), two.getAsInt());
        return younger >= 16 && younger <= 17 && older >= 18 && older <= 19 && older - younger <= 2;
    }

    static boolean minor(Optional<AgeGroup> age) {
        return age.isPresent() && age.get() != ADULT;
    }

    private static boolean adult(Optional<AgeGroup> age) {
        return age.isPresent() && age.get() == ADULT;
    }

    boolean is(RelationshipKind kind) {
        return bond.kind() == kind;
    }

    boolean ageMissing() {
        return bond.self().ages().isEmpty() || bond.other().ages().isEmpty();
    }

    boolean bothAdults() {
        return adult(self) && adult(other);
    }

    boolean anyMinor() {
        return minor(self) || minor(other);
    }

    boolean selfUnder13() {
        return self.equals(Optional.of(CHILD));
    }

    /** The age rule (INV-25). Beside a minor an age not given counts as an adult's. */
    boolean romanceWithAMinor() {
        boolean child = selfUnder13() || other.equals(Optional.of(CHILD));
        return is(RelationshipKind.ROMANTIC) && (child || minor(self) != minor(other));
    }

    boolean parentOfMinor() {
        return is(RelationshipKind.PARENT_CHILD) && !selfIsChild && minor(other);
    }

    boolean minorChild() {
        return is(RelationshipKind.PARENT_CHILD) && selfIsChild && minor(self);
    }

    /** A friendship or family bond of an adult with a minor (INV-91). */
    boolean adultWithMinor() {
        boolean kind = is(RelationshipKind.FRIENDSHIP) || is(RelationshipKind.FAMILY);
        return kind && ((minor(self) && adult(other)) || (adult(self) && minor(other)));
    }

    boolean lacksCapacity() {
        return selfLacksCapacity() || bond.other().capacity() == Capacity.LACKING;
    }

    boolean selfLacksCapacity() {
        return bond.self().capacity() == Capacity.LACKING;
    }

    boolean limited(Limit... limits) {
        for (Limit limit : limits) {
            if (has(bond.self(), limit) || has(bond.other(), limit)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Person person, Limit limit) {
        return person.limits().contains(limit);
    }
}
