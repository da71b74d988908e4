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
    // Asked of all practices, so kept close: in a large catalogue each step to the practice itself waits for memory.
    private final Condition condition;
    private final int kinds;
    private final Participation participation;
    private final Reach reach;
    private final Touch touch;
    private final Depth depth;
    private final Topics topics;
    private final ImmutableSet<Topic> topicsInOrder;
    private final ImmutableSet<String> prerequisites;
    private final Findings suited;
    private final boolean namesStage;
    private final boolean everyWeekToTheEnd;

    Tags(Practice practice, boolean vouched) {
        this.practice = practice;
        this.vouched = vouched;
        this.condition = practice.condition();
        this.kinds = bits(practice.kinds());
        this.participation = practice.participation();
        this.reach = practice.reaches();
        this.touch = practice.touch();
        this.depth = practice.depth();
        this.topics = Topics.of(practice.topics());
        this.topicsInOrder = Sets.immutableEnumSet(practice.topics());
        ImmutableSet.Builder<String> first = ImmutableSet.builder();
        for (Prerequisite prerequisite : practice.prerequisites()) {
            first.add(prerequisite.practice());
        }
        this.prerequisites = first.build();
        this.suited = Need.suited(practice);
        this.namesStage = namesStage(condition);
        this.everyWeekToTheEnd = practice.courseWeeks().isEmpty()
                && practice.cadence().everyWeeks() == 1
                && practice.cadence().rhythm() != Rhythm.ONCE;
    }

    private static int bits(Iterable<BondKind> kinds) {
        int bits = 0;
        for (BondKind kind : kinds) {
            bits |= bit(kind);
        }
        return bits;
    }

    @SuppressWarnings("EnumOrdinal") // never stored, so the order of the enum may change
    private static int bit(BondKind kind) {
        return 1 << kind.ordinal();
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

    Condition condition() {
        return condition;
    }

    /** Written for a kind of bond. */
    boolean isFor(BondKind kind) {
        return (kinds & bit(kind)) != 0;
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
        return participation == Participation.TOGETHER
                || (participation == Participation.EITHER && standing.together() && !standing.parentLed());
    }

    boolean asks() {
        return reach == Reach.ASKS;
    }

    boolean everyday() {
        return reach == Reach.EVERYDAY;
    }

    boolean reaches() {
        return reach != Reach.NONE;
    }

    /** Any touch at all. */
    boolean touches() {
        return touch != Touch.NONE;
    }

    /** TOUCH in the words of the rules. */
    boolean intimate() {
        return touch == Touch.INTIMATE || touch == Touch.SEXUAL;
    }

    boolean comfort() {
        return touch == Touch.COMFORT;
    }

    boolean heavy() {
        return depth == Depth.DEEP;
    }

    boolean light() {
        return depth == Depth.LIGHT;
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
        return kinds == bit(BondKind.PARENT_OF_MINOR) && about(Topic.APOLOGY) && !heavy();
    }

    /** Written for a minor child and nobody else. */
    boolean forMinorChildOnly() {
        return kinds == bit(BondKind.MINOR_CHILD);
    }

    boolean guestInOrder() {
        return about(Topic.WITHIN_ORDER) && light() && !touches();
    }

    /** Names the practice only. */
    @Override
    public String toString() {
        return practice.toString();
    }
}
