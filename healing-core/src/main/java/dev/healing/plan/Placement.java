package dev.healing.plan;

/**
 * A practice with its place in the weeks.
 *
 * @param candidate the practice
 * @param weeks the weeks in which it is done
 * @param times how often in each of them
 * @param minutesEach minutes of one sitting; 0 where it is woven in
 * @param reason why it was chosen
 */
record Placement(Candidate candidate, Run weeks, int times, int minutesEach, Reason reason) {

    Tags tags() {
        return candidate.tags();
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
        int each = Timetable.round(minutesEach - (minutes + times - 1) / times);
        return new Placement(
                candidate, weeks, times, Math.max(tags().practice().leastMinutes(), each), reason);
    }
}
