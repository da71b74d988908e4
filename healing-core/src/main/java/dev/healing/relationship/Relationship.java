package dev.healing.relationship;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.validation.Fault;
import dev.healing.validation.InvalidDataException;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The bond a plan is made for: its kind, the two people, how they are in touch, and whether it goes on. Immutable.
 *
 * <p>Only {@link #kind()} must be given. What is left out is unknown, and unknown is never good news: without a
 * {@link #contact()} nothing reaches the other, without an age nothing is done together.
 *
 * <pre>{@code
 * Relationship friends = Relationship.builder()
 *         .kind(RelationshipKind.FRIENDSHIP)
 *         .self(Person.of(AgeGroup.ADULT))
 *         .other(Person.of(AgeGroup.ADULT))
 *         .contact(Contact.OCCASIONAL)
 *         .build();
 * }</pre>
 *
 * <p>One bond, one value: a person with several damaged bonds holds several (S1).
 */
@Value.Immutable
public abstract class Relationship {

    Relationship() {}

    /**
     * The kind of bond (S7).
     *
     * @return the kind
     */
    public abstract RelationshipKind kind();

    /**
     * Who self is, in a bond of parent and child. Without meaning for other kinds.
     *
     * @return the role as told, or empty: then the only minor is the child, and the ages decide
     */
    public abstract Optional<Role> role();

    /**
     * How parent and child belong together.
     *
     * @return the tie, or empty
     */
    public abstract Optional<Tie> tie();

    /**
     * The person asking.
     *
     * @return self; a person of whom nothing is known if left out
     */
    @Value.Default
    public Person self() {
        return Person.unknown();
    }

    /**
     * The other person.
     *
     * @return the other; a person of whom nothing is known if left out
     */
    @Value.Default
    public Person other() {
        return Person.unknown();
    }

    /**
     * How the two are in touch now.
     *
     * @return the contact, or empty: then nothing reaches the other
     */
    public abstract Optional<Contact> contact();

    /**
     * Whether the bond goes on.
     *
     * @return {@link Bond#ONGOING} if left out
     */
    @Value.Default
    public Bond bond() {
        return Bond.ONGOING;
    }

    /**
     * How close the bond is.
     *
     * @return the closeness, or empty
     */
    public abstract Optional<Closeness> closeness();

    /**
     * What the two go on sharing.
     *
     * @return the duties, empty if none was named
     */
    public abstract ImmutableSet<SharedDuty> sharedDuties();

    /**
     * When the other died. Read only beside {@link Bond#OTHER_DIED}.
     *
     * @return the date, or empty: then the loss counts as fresh
     */
    public abstract Optional<LocalDate> lossOn();

    /**
     * Refuses data that breaks a field rule.
     *
     * @throws InvalidDataException with every fault, if there is one
     */
    @Value.Check
    void check() {
        InvalidDataException.throwIfAny(ImmutableList.<Fault>builder()
                .addAll(self().faults("relationship.self"))
                .addAll(other().faults("relationship.other"))
                .build());
    }

    /**
     * Starts a relationship; only {@code kind} must be given.
     *
     * @return a builder
     */
    public static RelationshipBuilder builder() {
        return new RelationshipBuilder();
    }

    /**
     * A builder that begins with everything this one says.
     *
     * @return a builder
     */
    public final RelationshipBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * Two adults who share a home as a couple: a preset for documents and tests.
     *
     * @return the relationship
     */
    public static Relationship coupleLivingTogether() {
        return ofAdults(RelationshipKind.ROMANTIC, Contact.LIVING_TOGETHER);
    }

    /**
     * Two grown friends who meet in most weeks: a preset for documents and tests.
     *
     * @return the relationship
     */
    public static Relationship friendsInTouch() {
        return ofAdults(RelationshipKind.FRIENDSHIP, Contact.REGULAR);
    }

    /**
     * A parent living with a child under 13, the parent asking: a preset for documents and tests.
     *
     * @return the relationship
     */
    public static Relationship parentOfYoungChild() {
        return ofAdults(RelationshipKind.PARENT_CHILD, Contact.LIVING_TOGETHER).toBuilder()
                .role(Role.PARENT)
                .other(Person.of(AgeGroup.CHILD))
                .build();
    }

    private static Relationship ofAdults(RelationshipKind kind, Contact contact) {
        return builder()
                .kind(kind)
                .self(Person.of(AgeGroup.ADULT))
                .other(Person.of(AgeGroup.ADULT))
                .contact(contact)
                .build();
    }

    /**
     * Gives nothing away (INV-66).
     *
     * @return the type and the number of shared duties
     */
    @Override
    public final String toString() {
        return "Relationship{sharedDuties=" + sharedDuties().size() + "}";
    }
}
