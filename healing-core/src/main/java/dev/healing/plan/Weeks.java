package dev.healing.plan;

import dev.healing.assessment.Finding;
import dev.healing.practice.Cadence.Rhythm;
import dev.healing.practice.Element;
import dev.healing.practice.Topic;

/**
 * What the weeks hold and still have room for: minutes, new and running practices, one joint talk, one deep sitting beside a
 * light one, and the share of looking back (LAW-04, 07, 14, 17).
 */
final class Weeks {

    private static final int FOUR_WEEKS = 4;

    private final Horizon horizon;
    private final Standing standing;
    private final boolean lookingBackCapped;
    private final boolean lightFirstWeek;
    private final Week[] weeks;

    Weeks(Horizon horizon, Standing standing) {
        this.horizon = horizon;
        this.standing = standing;
        this.lookingBackCapped = LookingBack.capped(standing);
        this.lightFirstWeek = standing.has(Finding.RECENT_CRISIS);
        this.weeks = new Week[horizon.weeks() + 1];
        for (int week = 1; week <= horizon.weeks(); week++) {
            weeks[week] = new Week();
        }
    }

    /** Counts a practice in, or out again with a sign of minus one. */
    void count(Placement placement, int sign) {
        boolean talk = isJointTalk(placement.tags());
        Run run = placement.weeks();
        for (int week = run.first(); week <= run.last(); week += run.step()) {
            weeks[week].count(placement, week == run.first(), talk, sign);
        }
        if (placement.savesUp()) {
            weeks[run.first() - 1].saveFor(sign);
            weeks[run.first()].saveFor(sign);
        }
    }

    /** The minutes of a week that nothing has taken yet. */
    int minutesLeft(int week) {
        return weeks[week].isSavedFor() ? 0 : horizon.minutes() - weeks[week].minutes();
    }

    /** The same if all that stands in it were as short as it can be. */
    int minutesLeftAtLeast(int week) {
        return weeks[week].isSavedFor() ? 0 : horizon.minutes() - weeks[week].leastMinutes();
    }

    /** Whether the weeks have room for one more practice, apart from minutes. */
    boolean haveRoom(Tags tags, Run run) {
        int start = run.first();
        boolean roomForNew = weeks[start].fresh() < (start == 1 ? Horizon.NEW_IN_FIRST_WEEK : Horizon.NEW_A_WEEK);
        if (!roomForNew || (start == 1 && lightFirstWeek && !tags.light())) {
            return false;
        }
        for (int week = run.first(); week <= run.last(); week += run.step()) {
            if (!hasRoomIn(tags, weeks[week])) {
                return false;
            }
        }
        return true;
    }

    private boolean hasRoomIn(Tags tags, Week week) {
        return week.running() < horizon.running()
                && !(isJointTalk(tags) && week.hasJointTalk())
                && !(tags.heavy() && (recursInAWeek(tags) || week.hasDeep() || !week.hasLight()))
                && !(tags.about(Topic.LOOKING_BACK) && horizon.isQuiet() && week.looksBack());
    }

    /** Two deep sittings of one practice would follow each other (LAW-07). */
    private static boolean recursInAWeek(Tags tags) {
        return tags.practice().cadence().times() > 1;
    }

    /** Whether the looking back of any four weeks stays within its share. What is added later only makes it smaller. */
    boolean lookingBackFits(Tags tags, Run run, int minutes) {
        return !tags.about(Topic.LOOKING_BACK) || lookingBackFits(run, minutes);
    }

    /** Whether it does so still, where something was shortened. */
    boolean lookingBackFits() {
        return lookingBackFits(Run.NONE, 0);
    }

    private boolean lookingBackFits(Run run, int minutes) {
        if (!lookingBackCapped) {
            return true;
        }
        int share = standing.form() == Form.AFTER_BETRAYAL ? 2 : 3;
        for (int from = 1; from <= Math.max(1, horizon.weeks() - FOUR_WEEKS + 1); from++) {
            int back = 0;
            int all = 0;
            for (int week = from; week < from + FOUR_WEEKS && week <= horizon.weeks(); week++) {
                int added = run.contains(week) ? minutes : 0;
                back += weeks[week].lookingBackMinutes() + added;
                all += weeks[week].minutes() + added;
            }
            if (back * share > all) {
                return false;
            }
        }
        return true;
    }

    /** A talk of the two with a point to it; of those there is one a week (LAW-17). */
    private boolean isJointTalk(Tags tags) {
        return tags.joint(standing)
                && !tags.rhythm(Rhythm.WOVEN_IN)
                && (tags.practice().element() == Element.COMMUNICATION || tags.about(JointTalk.TOPICS));
    }
}
