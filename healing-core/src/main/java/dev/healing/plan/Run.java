package dev.healing.plan;

/**
 * The weeks in which a practice is done.
 *
 * @param first the first week
 * @param last the last week in which it may be done; before the first if there is none
 * @param step the weeks from one to the next
 */
record Run(int first, int last, int step) {

    /** No week at all. */
    static final Run NONE = new Run(1, 0, 1);

    static Run once(int week) {
        return new Run(week, week, 1);
    }

    boolean isEmpty() {
        return last < first;
    }

    boolean isOnce() {
        return first <= last && first + step > last;
    }

    /** How many weeks it takes up. */
    int size() {
        return isEmpty() ? 0 : (last - first) / step + 1;
    }

    boolean contains(int week) {
        return week >= first && week <= last && (week - first) % step == 0;
    }

    /** The last week in which it is done. */
    int end() {
        return first + (size() - 1) * step;
    }
}
