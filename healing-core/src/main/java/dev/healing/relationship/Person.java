package dev.healing.relationship;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.validation.Fault;
import dev.healing.validation.NumberRule;
import dev.healing.validation.TextRule;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One of the two people. Everything may be left out; an age left out is never taken to be of age. Immutable.
 *
 * <p>Gender, orientation, nationality and status are not asked: they change nothing (INV-71).
 */
@Value.Immutable
public abstract class Person {

    Person() {}

    /**
     * What they are called. For words only; changes nothing in a plan.
     *
     * @return the name, or empty
     */
    public abstract Optional<String> name();

    /**
     * The age group, if told as such.
     *
     * @return the group as given, or empty; {@link #ages()} is the one to read
     */
    public abstract Optional<AgeGroup> ageGroup();

    /**
     * The age in whole years, 0 to 120, if told.
     *
     * @return the age, or empty
     */
    public abstract OptionalInt age();

    /**
     * Whether they can take part in an agreement.
     *
     * @return {@link Capacity#FULL} if left out
     */
    @Value.Default
    public Capacity capacity() {
        return Capacity.FULL;
    }

    /**
     * What is hard or not wanted for them.
     *
     * @return the limits, empty if none was named
     */
    public abstract ImmutableSet<Limit> limits();

    /**
     * The age group, from the age where only that was given.
     *
     * @return the group, or empty if neither was told
     */
    public final Optional<AgeGroup> ages() {
        return ageGroup().isPresent() || age().isEmpty() ? ageGroup() : Optional.of(groupOf(age().getAsInt()));
    }

    /**
     * Every fault of this person's data.
     *
     * @param path where this person stands in the document
     * @return the faults, empty if there is none
     */
    ImmutableList<Fault> faults(String path) {
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        name().flatMap(name -> TextRule.NAME.check(path + ".name", name)).ifPresent(faults::add);
        NumberRule.AGE.check(path + ".age", age()).ifPresent(faults::add);
        if (age().isPresent() && ageGroup().isPresent() && ageGroup().get() != groupOf(age().getAsInt())) {
            faults.add(Fault.at(path + ".ageGroup", "must agree with age"));
        }
        return faults.build();
    }

    private static AgeGroup groupOf(int age) {
        if (age < 13) {
            return AgeGroup.CHILD;
        }
        return age < 18 ? AgeGroup.TEEN : AgeGroup.ADULT;
    }

    /**
     * Starts a person of whom nothing is known yet.
     *
     * @return a builder
     */
    public static PersonBuilder builder() {
        return new PersonBuilder();
    }

    /**
     * A person of a given age group, of whom nothing else is told.
     *
     * @param ageGroup the age group
     * @return the person
     */
    public static Person of(AgeGroup ageGroup) {
        return builder().ageGroup(ageGroup).build();
    }

    /**
     * A person of whom nothing is told.
     *
     * @return the person
     */
    public static Person unknown() {
        return builder().build();
    }

    /**
     * Gives nothing away (INV-66).
     *
     * @return the type and the number of limits
     */
    @Override
    public final String toString() {
        return "Person{limits=" + limits().size() + "}";
    }
}
