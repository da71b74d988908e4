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
public record Step(Practice practice, boolean vouched, boolean joint) {

    /** Alone wherever that is possible: EITHER is together only after the shared goal, else alone. */
    public static Step alone(Practice practice, boolean vouched) {
        return new Step(practice, vouched, practice.participation() == Participation.TOGETHER);
    }

    /** Together wherever that is possible. */
    public static Step together(Practice practice, boolean vouched) {
        return new Step(practice, vouched, practice.participation() != Participation.SOLO);
    }

    public boolean asks() {
        return practice.reaches() == Reach.ASKS;
    }

    public boolean contact() {
        return joint || asks();
    }

    public boolean everyday() {
        return practice.reaches() == Reach.EVERYDAY;
    }

    public boolean comfort() {
        return practice.touch() == Touch.COMFORT;
    }

    public boolean touch() {
        return practice.touch() == Touch.INTIMATE || practice.touch() == Touch.SEXUAL;
    }

    public boolean touchFree() {
        return practice.touch() == Touch.NONE;
    }

    public boolean gaze() {
        return practice.gaze();
    }

    public boolean reaches() {
        return contact() || everyday() || comfort() || touch() || gaze();
    }

    public boolean heavy() {
        return practice.depth() == Depth.DEEP;
    }

    public boolean light() {
        return practice.depth() == Depth.LIGHT;
    }

    public boolean about(Topic... some) {
        for (Topic one : some) {
            if (practice.topics().contains(one)) {
                return true;
            }
        }
        return false;
    }

    /** An apology that only a parent gives, and only to a minor child. */
    public boolean parentsApology() {
        return about(Topic.APOLOGY) && practice.kinds().equals(ImmutableSet.of(BondKind.PARENT_OF_MINOR)) && !heavy();
    }

    /** In danger: steady ground, safety, someone to turn to, answering for harm, and care for a life. */
    public boolean steadiesInDanger() {
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
    public boolean mourns() {
        return about(Topic.GRIEF, Topic.STEADYING, Topic.CALMING, Topic.SAFETY, Topic.TRUSTED_PERSON);
    }

    /** What a self under 13 may do. Decision 0011: one of the three topics is enough, others may stand beside it. */
    public boolean findsGround() {
        boolean alone = practice.participation() == Participation.SOLO && !reaches() && !heavy();
        return alone && vouched && about(Topic.STEADYING, Topic.CALMING, Topic.TRUSTED_PERSON);
    }
}
