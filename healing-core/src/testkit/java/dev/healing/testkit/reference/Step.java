package dev.healing.testkit.reference;

import dev.healing.practice.*;

/**
 * A practice as the gates see it.
 *
 * @param practice the practice
 * @param vouched whether core vouches for it
 */
record Step(Practice practice, boolean vouched) {

    /** Together for certain. What may be done alone or together is alone where together is closed. */
    boolean joint() {
        return practice.participation() == Participation.TOGETHER;
    }

    boolean asks() {
        return practice.reaches() == Reach.ASKS;
    }

    boolean contact() {
        return joint() || asks();
    }

    boolean everyday() {
        return practice.reaches() == Reach.EVERYDAY;
    }

    boolean comfort() {
        return practice.touch() == Touch.COMFORT;
    }

    boolean touch() {
        return practice.touch() == Touch.INTIMATE || practice.touch() == Touch.SEXUAL;
    }

    boolean gaze() {
        return practice.gaze();
    }

    boolean reaches() {
        return contact() || everyday() || comfort() || touch() || gaze();
    }

    boolean heavy() {
        return practice.depth() == Depth.DEEP;
    }

    boolean about(Topic... some) {
        for (Topic one : some) {
            if (practice.topics().contains(one)) {
                return true;
            }
        }
        return false;
    }

    /** What a self under 13 may do. Decision 0011: one of the three topics is enough, others may stand beside it. */
    boolean findsGround() {
        boolean alone = practice.participation() == Participation.SOLO && !reaches() && !heavy();
        return alone && vouched && about(Topic.STEADYING, Topic.CALMING, Topic.TRUSTED_PERSON);
    }
}
