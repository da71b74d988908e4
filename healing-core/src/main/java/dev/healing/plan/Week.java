package dev.healing.plan;

import dev.healing.practice.Topic;

/** What one week of a timetable holds so far. */
final class Week {

    private int minutes;
    private int leastMinutes;
    private int lookingBackMinutes;
    private int fresh;
    private int running;
    private int jointTalks;
    private int deep;
    private int light;
    private int lookingBack;
    private int savedFor;

    /** Counts a practice in, or out again with a sign of minus one. */
    void count(Placement placement, boolean first, boolean jointTalk, int sign) {
        Tags tags = placement.tags();
        boolean back = tags.about(Topic.LOOKING_BACK);
        minutes += sign * placement.minutes();
        leastMinutes += sign * placement.leastMinutes();
        running += sign;
        fresh += first ? sign : 0;
        jointTalks += jointTalk ? sign : 0;
        deep += tags.heavy() ? sign : 0;
        light += tags.light() ? sign : 0;
        lookingBack += back ? sign : 0;
        lookingBackMinutes += back ? sign * placement.minutes() : 0;
    }

    /** Counts in a sitting that takes the minutes of this week and of one beside it, or out again. */
    void saveFor(int sign) {
        savedFor += sign;
    }

    boolean isSavedFor() {
        return savedFor > 0;
    }

    int minutes() {
        return minutes;
    }

    /** What it would hold if every sitting were as short as it can be. */
    int leastMinutes() {
        return leastMinutes;
    }

    int lookingBackMinutes() {
        return lookingBackMinutes;
    }

    int fresh() {
        return fresh;
    }

    int running() {
        return running;
    }

    boolean hasJointTalk() {
        return jointTalks > 0;
    }

    boolean hasDeep() {
        return deep > 0;
    }

    boolean hasLight() {
        return light > 0;
    }

    boolean looksBack() {
        return lookingBack > 0;
    }
}
