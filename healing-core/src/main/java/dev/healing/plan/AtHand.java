package dev.healing.plan;

import org.immutables.value.Value;

/** A practice for when it is needed: no week, no minutes. Immutable. */
@Value.Immutable
public abstract class AtHand implements Planned {

    AtHand() {}

    /**
     * Starts a practice at hand.
     *
     * @return a builder
     */
    public static AtHandBuilder builder() {
        return new AtHandBuilder();
    }

    /**
     * Gives nothing away (INV-66).
     *
     * @return the type only
     */
    @Override
    public final String toString() {
        return "AtHand";
    }
}
