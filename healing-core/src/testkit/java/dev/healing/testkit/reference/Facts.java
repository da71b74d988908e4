package dev.healing.testkit.reference;

import dev.healing.assessment.Situation;
import java.util.EnumSet;

/**
 * What is so in a situation, of all that triage asks: one bit each, so that facts of several situations can be put together.
 *
 * @param bits bit n stands for the n-th fact
 */
@SuppressWarnings("EnumOrdinal") // never stored
public record Facts(long bits) {

    /** The facts of a situation, read off the raw answers. */
    public static Facts of(Situation situation) {
        return of(Reading.of(situation));
    }

    static Facts of(Reading reading) {
        long bits = 0;
        for (Fact fact : Fact.values()) {
            bits |= fact.isSoIn(reading) ? 1L << fact.ordinal() : 0;
        }
        return new Facts(bits);
    }

    /** Whether it is so. */
    public boolean has(Fact fact) {
        return (bits & 1L << fact.ordinal()) != 0;
    }

    /** Whether one of them is so. */
    public boolean either(Fact one, Fact another) {
        return has(one) || has(another);
    }

    @Override
    public String toString() {
        EnumSet<Fact> facts = EnumSet.allOf(Fact.class);
        facts.removeIf(fact -> !has(fact));
        return facts.toString();
    }
}
