package dev.healing.plan;

import dev.healing.practice.Cadence.Rhythm;
import dev.healing.practice.Participation;
import dev.healing.practice.Topic;

/** LAW-01: the two talks everything else together stands on, known by their topics and not by their ids. */
final class FirstTalk {

    /** As there is one talk a week, the two of them take so many. */
    static final int WEEKS = 2;

    private FirstTalk() {}

    /** Saying to each other that the bond is hurt (S19). */
    static boolean saysIt(Tags tags) {
        return together(tags) && tags.aboutOnly(Topic.ACKNOWLEDGING);
    }

    /** Finding one shared goal (S20). */
    static boolean sharesGoal(Tags tags) {
        return together(tags) && tags.about(Topic.SHARED_GOAL) && tags.about(Topic.ACKNOWLEDGING);
    }

    private static boolean together(Tags tags) {
        return tags.practice().participation() == Participation.TOGETHER && tags.rhythm(Rhythm.ONCE);
    }
}
