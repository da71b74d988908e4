package dev.healing.plan;

import com.google.common.collect.ImmutableList;

/**
 * A practice with its place in the weeks.
 *
 * @param candidate the practice
 * @param weeks the weeks in which it is done
 * @param times how often in each of them
 * @param minutesEach minutes of one sitting; 0 where it is woven in
 * @param savesUp whether it takes the minutes of the week before, too
 * @param reason why it was chosen
 */
record Placement(Candidate candidate, Run weeks, int times, int minutesEach, boolean savesUp, Reason reason) {

    Tags tags() {
        return candidate.tags();
    }

    ImmutableList<Reason> reasons() {
        return savesUp ? ImmutableList.of(reason, Reason.of(Reason.Kind.SAVES_UP)) : ImmutableList.of(reason);
    }

    int start() {
        return weeks.first();
    }

    int minutes() {
        return times * minutesEach;
    }

    int leastMinutes() {
        return Math.min(minutesEach, tags().practice().leastMinutes()) * times;
    }

    /** The same with shorter sittings, by so many minutes a week or as far as they may be shortened. */
    Placement shorterBy(int minutes) {
        int each = Minutes.round(minutesEach - (minutes + times - 1) / times);
        return new Placement(
                candidate, weeks, times, Math.max(tags().practice().leastMinutes(), each), savesUp, reason);
    }
}
