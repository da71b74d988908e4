package dev.healing.testkit.reference;

import com.google.common.collect.ImmutableSet;
import dev.healing.practice.*;

/**
 * A practice as the gates see it.
 *
 * @param practice the practice
 * @param vouched whether core vouches for it
 * @param joint whether it is done together
 */
record Step(Practice practice, boolean vouched, boolean joint) {

    /** Alone wherever that is possible: EITHER is together only after the shared goal, else alone. */
    static Step alone(Practice practice, boolean vouched) {
        return new Step(practice, vouched, practice.participation() == Participation.TOGETHER);
    }

    /** Together wherever that is possible. */
    static Step together(Practice practice, boolean vouched) {
        return new Step(practice, vouched, practice.participation() != Participation.SOLO);
    }

    boolean asks() {
        return practice.reaches() == Reach.ASKS;
    }

    boolean contact() {
        return joint || asks();
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

    boolean touchFree() {
        return practice.touch() == Touch.NONE;
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

    boolean light() {
        return practice.depth() == Depth.LIGHT;
    }

    boolean about(Topic... some) {
        for (Topic one : some) {
            if (practice.topics().contains(one)) {
                return true;
            }
        }
        return false;
    }

    /** An apology that only a parent gives, and only to a minor child. */
    boolean parentsApology() {
        return about(Topic.APOLOGY) && practice.kinds().equals(ImmutableSet.of(BondKind.PARENT_OF_MINOR)) && !heavy();
    }

    /** In danger: steady ground, safety, someone to turn to, answering for harm, and care for a life. */
    boolean steadiesInDanger() {
        return about(
                        Topic.STEADYING,
                        Topic.CALMING,
                        Topic.SAFETY,
                        Topic.TRUSTED_PERSON,
                        Topic.ACCOUNTABILITY,
                        Topic.CARE)
                && !heavy();
    }

    /** After an ending: grief, and ground. */
    boolean mourns() {
        return about(Topic.GRIEF, Topic.STEADYING, Topic.CALMING, Topic.SAFETY, Topic.TRUSTED_PERSON);
    }

    /** What a self under 13 may do. Decision 0011: one of the three topics is enough, others may stand beside it. */
    boolean findsGround() {
        boolean alone = practice.participation() == Participation.SOLO && !reaches() && !heavy();
        return alone && vouched && about(Topic.STEADYING, Topic.CALMING, Topic.TRUSTED_PERSON);
    }
}
