package dev.healing.plan;

import static dev.healing.assessment.Finding.*;

import dev.healing.assessment.Findings;
import dev.healing.practice.Phase;

/**
 * The frame of a plan: how long, how many minutes a week, and how many things at a time (LAW-14, LAW-17).
 *
 * @param weeks the weeks of the plan
 * @param minutes the minutes of a week
 * @param running how many practices may run in one week
 * @param practices how many practices the whole plan may hold
 */
record Horizon(int weeks, int minutes, int running, int practices) {

    /** New practices a week; few at a time carry further. */
    static final int NEW_A_WEEK = 2;
    /** New practices in the first week, so that it holds a light thing and a first step. */
    static final int NEW_IN_FIRST_WEEK = 3;

    private static final Findings GREAT_DAMAGE = Findings.of(BREAK, COLLAPSE);
    private static final int SMALL_WEEKS = 2;
    private static final int MIDDLE_WEEKS = 6;
    private static final int LONG_WEEKS = 12;
    private static final int REFLECT_WEEKS = 4;
    private static final int REFLECT_MINUTES = 30;
    private static final int BUSY_RUNNING = 5;
    private static final int QUIET_RUNNING = 3;
    private static final int QUIET_MINUTES = 60;
    private static final int SMALL_PRACTICES = 4;
    private static final int ANY_NUMBER = 100;

    static Horizon of(Standing standing, int weeklyMinutes) {
        int minutes = standing.path() == Path.REFLECT ? Math.min(weeklyMinutes, REFLECT_MINUTES) : weeklyMinutes;
        return new Horizon(
                weeks(standing),
                minutes,
                minutes < QUIET_MINUTES ? QUIET_RUNNING : BUSY_RUNNING,
                standing.form() == Form.SMALL ? SMALL_PRACTICES : ANY_NUMBER);
    }

    private static int weeks(Standing standing) {
        int byDamage = MIDDLE_WEEKS;
        if (standing.has(SCRATCH)) {
            byDamage = SMALL_WEEKS;
        } else if (standing.hasAny(GREAT_DAMAGE)) {
            byDamage = LONG_WEEKS;
        }
        return switch (standing.form()) {
            case PROTECT, GENTLE, STAY_CLOSE, CRISIS -> Math.min(byDamage, SMALL_WEEKS);
            case UNFINISHED, UNDECIDED, WAITING -> Math.min(byDamage, REFLECT_WEEKS);
            default -> byDamage;
        };
    }

    /** Little time in a week, so that few things run at once. */
    boolean isQuiet() {
        return minutes < QUIET_MINUTES;
    }

    /** The first week in which practices of a phase may begin; side branches may begin at once. */
    int firstWeekOf(Phase phase) {
        double share = switch (phase) {
            case DISCERN, STEADY, INVITE, RELEASE -> 0;
            case ACKNOWLEDGE -> 0.1;
            case REBUILD -> 0.25;
            case RECONNECT -> 0.3;
            case DEEPEN -> 0.6;
            case SUSTAIN -> 0.75;
        };
        return 1 + (int) (share * weeks);
    }
}
