package dev.healing.practice;

import com.google.common.base.Preconditions;

/**
 * How often a practice is done.
 *
 * @param rhythm once, in a rhythm of weeks, when needed, or woven into what goes on anyway
 * @param times how often in a week of the rhythm, 1 to 7; 1 for the other rhythms
 * @param everyWeeks every how many weeks, 1 to 12; 1 for the other rhythms
 */
public record Cadence(Rhythm rhythm, int times, int everyWeeks) {

    /**
     * The ways a practice can recur. */
    public enum Rhythm {
        /** One sitting. */
        ONCE,
        /** Some times in a week, or once every some weeks. */
        WEEKLY,
        /** At hand; has no week and costs no minutes. */
        AS_NEEDED,
        /** Inside what goes on anyway; has weeks and costs no minutes. */
        WOVEN_IN
    }

    /** One sitting. */
    public static final Cadence ONCE = new Cadence(Rhythm.ONCE, 1, 1);
    /** At hand. */
    public static final Cadence AS_NEEDED = new Cadence(Rhythm.AS_NEEDED, 1, 1);
    /** Inside what goes on anyway. */
    public static final Cadence WOVEN_IN = new Cadence(Rhythm.WOVEN_IN, 1, 1);

    /** Refuses numbers out of range, and several times beside several weeks.
     *
     * @param rhythm once, in a rhythm of weeks, when needed, or woven into what goes on anyway
     * @param times how often in a week of the rhythm, 1 to 7; 1 for the other rhythms
     * @param everyWeeks every how many weeks, 1 to 12; 1 for the other rhythms
     */
    public Cadence {
        Preconditions.checkArgument(times >= 1 && times <= 7, "times a week must be 1 to 7, was %s", times);
        Preconditions.checkArgument(everyWeeks >= 1 && everyWeeks <= 12, "weeks must be 1 to 12, was %s", everyWeeks);
        Preconditions.checkArgument(
                rhythm == Rhythm.WEEKLY ? times == 1 || everyWeeks == 1 : times == 1 && everyWeeks == 1,
                "times and weeks do not fit the rhythm");
    }

    /**
     * Several times a week.
     *
     * @param times how often, 1 to 7
     * @return the cadence
     */
    public static Cadence timesAWeek(int times) {
        return new Cadence(Rhythm.WEEKLY, times, 1);
    }

    /**
     * Once every some weeks.
     *
     * @param weeks every how many weeks, 1 to 12
     * @return the cadence
     */
    public static Cadence everyWeeks(int weeks) {
        return new Cadence(Rhythm.WEEKLY, 1, weeks);
    }
}
