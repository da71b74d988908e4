package dev.healing.plan;

import dev.healing.practice.Cadence.Rhythm;
import dev.healing.practice.Practice;
import dev.healing.practice.Topic;

/** How long a sitting can be beside what is placed (LAW-14): as usual, else shorter, else what two weeks have saved up. */
final class Minutes {

    /** A sitting of looking back is never longer than this (LAW-04). */
    private static final int LONGEST_LOOK_BACK = 40;

    private static final int ROUND = 5;

    private final Horizon horizon;
    private final Weeks weeks;
    private final boolean useLeast;
    private final boolean savesUp;

    Minutes(Horizon horizon, Standing standing, Weeks weeks) {
        this.horizon = horizon;
        this.weeks = weeks;
        this.useLeast = LimitedStrength.of(standing);
        this.savesUp = standing.path() != Path.REFLECT && standing.path() != Path.SAFETY_FIRST;
    }

    /** The longest sitting that fits into every one of its weeks; 0 if not even the shortest does. */
    int thatFit(Tags tags, Run run, int most) {
        Practice practice = tags.practice();
        if (tags.rhythm(Rhythm.WOVEN_IN)) {
            return 0;
        }
        int times = practice.cadence().times();
        int each = Math.min(most, longest(tags));
        if (!run.isOnce()) {
            each = Math.min(each, Math.max(practice.leastMinutes(), horizon.minutes() / 2 / times));
        }
        for (int week = run.first(); week <= run.last(); week += run.step()) {
            each = Math.min(each, weeks.minutesLeft(week) / times);
        }
        return atLeast(practice, each);
    }

    private int longest(Tags tags) {
        Practice practice = tags.practice();
        int longest = useLeast ? practice.leastMinutes() : practice.usualMinutes();
        return tags.about(Topic.LOOKING_BACK) ? Math.min(longest, LONGEST_LOOK_BACK) : longest;
    }

    private static int atLeast(Practice practice, int each) {
        return each >= practice.leastMinutes() ? Math.max(practice.leastMinutes(), round(each)) : 0;
    }

    /** Nobody sets a clock to eleven minutes: from five on, sittings are told in fives. */
    static int round(int minutes) {
        return minutes < ROUND ? minutes : minutes - minutes % ROUND;
    }

    /** Whether it would fit if all that stands in its weeks were as short as it can be. */
    boolean fitAtLeast(Tags tags, Run run) {
        int least = tags.practice().leastMinutes() * tags.practice().cadence().times();
        for (int week = run.first(); week <= run.last(); week += run.step()) {
            if (weeks.minutesLeftAtLeast(week) < least) {
                return false;
            }
        }
        return true;
    }

    /**
     * A sitting that no week could hold takes what its week and the week before have, if both hold nothing else that takes
     * time; 0 if it cannot. Only what is done once: else nothing but saving would be left. Never in danger, and not while
     * someone only looks (INV-35).
     */
    int savedUp(Tags tags, int week, int most) {
        Practice practice = tags.practice();
        boolean tooLong = tags.rhythm(Rhythm.ONCE) && practice.leastMinutes() > horizon.minutes();
        boolean free = savesUp && tooLong && week > 1 && isFree(week) && isFree(week - 1);
        int twoWeeks = 2 * horizon.minutes();
        int longest = most > horizon.minutes() ? Math.min(most, twoWeeks) : twoWeeks;
        return free ? atLeast(practice, Math.min(longest, longest(tags))) : 0;
    }

    private boolean isFree(int week) {
        return weeks.minutesLeft(week) == horizon.minutes();
    }
}
