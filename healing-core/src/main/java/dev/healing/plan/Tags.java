package dev.healing.plan;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.assessment.Findings;
import dev.healing.practice.BondKind;
import dev.healing.practice.Cadence.Rhythm;
import dev.healing.practice.Condition;
import dev.healing.practice.Depth;
import dev.healing.practice.Participation;
import dev.healing.practice.Practice;
import dev.healing.practice.Prerequisite;
import dev.healing.practice.Presence;
import dev.healing.practice.Reach;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;

/** A practice as gates and laws see it: what it would be on a given path. Settled once for a catalogue. */
final class Tags {

    private final Practice practice;
    private final boolean vouched;
    private final Topics topics;
    private final ImmutableSet<Topic> topicsInOrder;
    private final ImmutableSet<String> prerequisites;
    private final Findings suited;
    private final boolean namesStage;
    private final boolean everyWeekToTheEnd;

    Tags(Practice practice, boolean vouched) {
        this.practice = practice;
        this.vouched = vouched;
        this.topics = Topics.of(practice.topics());
        this.topicsInOrder = Sets.immutableEnumSet(practice.topics());
        ImmutableSet.Builder<String> first = ImmutableSet.builder();
        for (Prerequisite prerequisite : practice.prerequisites()) {
            first.add(prerequisite.practice());
        }
        this.prerequisites = first.build();
        this.suited = Need.suited(practice);
        this.namesStage = namesStage(practice.condition());
        this.everyWeekToTheEnd = practice.courseWeeks().isEmpty()
                && practice.cadence().everyWeeks() == 1
                && practice.cadence().rhythm() != Rhythm.ONCE;
    }

    private static boolean namesStage(Condition condition) {
        for (Findings group : condition.requires()) {
            if (group.hasAny(Need.STAGES)) {
                return true;
            }
        }
        return false;
    }

    Practice practice() {
        return practice;
    }

    /** Core knows its rules to the letter. */
    boolean vouched() {
        return vouched;
    }

    /** What it deals with, in the order of the topics, whatever order a pack names them in. */
    ImmutableSet<Topic> topics() {
        return topicsInOrder;
    }

    /** What it suits, with the milder forms of it. */
    Findings suited() {
        return suited;
    }

    /** It names the other as what comes first, firmly or gently. */
    boolean comesAfter(Tags other) {
        return prerequisites.contains(other.practice.id());
    }

    /** It belongs to one stage after a betrayal. */
    boolean namesStage() {
        return namesStage;
    }

    /** Once begun it is there in every week that is left. */
    boolean everyWeekToTheEnd() {
        return everyWeekToTheEnd;
    }

    /** Together by its own tag, or because either way becomes together on this path. */
    boolean joint(Standing standing) {
        return practice.participation() == Participation.TOGETHER
                || (practice.participation() == Participation.EITHER && standing.together() && !standing.parentLed());
    }

    boolean asks() {
        return practice.reaches() == Reach.ASKS;
    }

    boolean everyday() {
        return practice.reaches() == Reach.EVERYDAY;
    }

    boolean reaches() {
        return practice.reaches() != Reach.NONE;
    }

    /** TOUCH in the words of the rules. */
    boolean intimate() {
        return practice.touch() == Touch.INTIMATE || practice.touch() == Touch.SEXUAL;
    }

    boolean comfort() {
        return practice.touch() == Touch.COMFORT;
    }

    boolean heavy() {
        return practice.depth() == Depth.DEEP;
    }

    boolean light() {
        return practice.depth() == Depth.LIGHT;
    }

    boolean inPerson() {
        return practice.presence() == Presence.IN_PERSON;
    }

    boolean about(Topic topic) {
        return topics.has(topic);
    }

    boolean about(Topics some) {
        return topics.hasAny(some);
    }

    boolean aboutOnly(Topic topic) {
        return topics.only(topic);
    }

    boolean rhythm(Rhythm rhythm) {
        return practice.cadence().rhythm() == rhythm;
    }

    /** The adult's own short apology to a minor child, and nothing else. */
    boolean parentsApology() {
        return practice.kinds().equals(ImmutableSet.of(BondKind.PARENT_OF_MINOR)) && about(Topic.APOLOGY) && !heavy();
    }

    /** Written for a minor child and nobody else. */
    boolean forMinorChildOnly() {
        return practice.kinds().equals(ImmutableSet.of(BondKind.MINOR_CHILD));
    }

    boolean guestInOrder() {
        return about(Topic.WITHIN_ORDER) && light() && practice.touch() == Touch.NONE;
    }

    /** Names the practice only. */
    @Override
    public String toString() {
        return practice.toString();
    }
}
