package dev.healing.testkit.reference;

import dev.healing.assessment.Situation;
import java.util.EnumSet;

/**
 * What is so in a situation, of all that triage asks: one bit each, so that facts of several situations can be put together.
 *
 * @param bits bit n stands for the n-th fact
 * @param open facts that are left open; whoever asks for one of these is stopped, so that a test can see what is asked for
 */
@SuppressWarnings("EnumOrdinal") // never stored
public record Facts(long bits, long open) {

    /** Somebody asked for a fact that is left open. */
    public static final class LeftOpen extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final long asked;

        LeftOpen(long asked) {
            super(null, null, false, false);
            this.asked = asked;
        }

        /** The bit of that fact. */
        public long asked() {
            return asked;
        }
    }

    /** These facts and no others. */
    public Facts(long bits) {
        this(bits, 0);
    }

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
        long asked = 1L << fact.ordinal();
        if ((open & asked) != 0) {
            throw new LeftOpen(asked);
        }
        return (bits & asked) != 0;
    }

    /** Whether one of them is so. */
    public boolean either(Fact one, Fact another) {
        return has(one) || has(another);
    }

    @Override
    public String toString() {
        EnumSet<Fact> facts = EnumSet.allOf(Fact.class);
        facts.removeIf(fact -> (bits & 1L << fact.ordinal()) == 0);
        return facts.toString();
    }
}
