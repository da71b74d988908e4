package dev.healing.plan;

import com.google.common.base.Preconditions;
import dev.healing.practice.Participation;
import dev.healing.practice.Phase;
import org.immutables.value.Value;

/** One practice in one week. Immutable. */
@Value.Immutable
public abstract class Session implements Planned {

    Session() {}

    /**
     * The stable id.
     *
     * @return practice and week, such as {@code slow-breathing@w3}
     */
    @Value.Derived
    public String id() {
        return practice() + "@w" + week();
    }

    /**
     * Where in the plan it stands; never goes back from one session to the next.
     *
     * @return the phase
     */
    public abstract Phase phase();

    /**
     * The week, counted from 1. Dates belong to the caller.
     *
     * @return 1 to the weeks of the plan
     */
    public abstract int week();

    /**
     * How often in this week.
     *
     * @return 1 to 7
     */
    public abstract int times();

    /**
     * Minutes of one sitting.
     *
     * @return the minutes; 0 where it is woven into what goes on anyway
     */
    public abstract int minutesEach();

    /**
     * Minutes in this week: what the budget counts.
     *
     * @return {@link #times()} times {@link #minutesEach()}
     */
    @Value.Derived
    public int minutes() {
        return times() * minutesEach();
    }

    /**
     * Refuses what cannot be.
     *
     * @throws IllegalArgumentException if the week, the times or the participation cannot be
     */
    @Value.Check
    void check() {
        Preconditions.checkArgument(week() >= 1 && times() >= 1 && minutesEach() >= 0, "session out of range");
        Preconditions.checkArgument(participation() != Participation.EITHER, "participation must be settled");
    }

    /**
     * Starts a session.
     *
     * @return a builder
     */
    public static SessionBuilder builder() {
        return new SessionBuilder();
    }

    /**
     * Gives nothing away (INV-66).
     *
     * @return the type and the week
     */
    @Override
    public final String toString() {
        return "Session{week=" + week() + "}";
    }
}
