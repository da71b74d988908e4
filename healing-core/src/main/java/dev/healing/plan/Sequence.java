package dev.healing.plan;

import dev.healing.practice.BondKind;
import dev.healing.practice.Depth;
import dev.healing.practice.Prerequisite;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What comes before what: prerequisites and the laws of order (LAW-01, 03, 06, 07, 08, 14; INV-49). Answers the first week
 * in which a practice may begin beside what is placed already, or none.
 */
final class Sequence {

    /** Deep work of one's own begins after two gentler weeks, where the plan is long enough. */
    private static final int FIRST_DEEP_WEEK = 3;

    private final Horizon horizon;
    private final Standing standing;
    private final Set<String> done;
    private final List<Placement> placed;
    private final Starts starts;
    private final boolean talkComesFirst;

    Sequence(
            Horizon horizon,
            Standing standing,
            Set<String> done,
            Predicate<Predicate<Tags>> someDone,
            List<Placement> placed) {
        this.horizon = horizon;
        this.standing = standing;
        this.done = done;
        this.placed = placed;
        this.starts = new Starts(placed, someDone);
        this.talkComesFirst =
                standing.together() && !standing.parentLed() && !standing.has(BondKind.MINOR_CHILD.finding());
    }

    /** The first week a practice may begin in; empty if something it needs is not placed. */
    OptionalInt earliest(Tags tags) {
        int week = horizon.firstWeekOf(tags.practice().phase());
        week = Math.max(week, afterPrerequisites(tags));
        week = Math.max(week, afterFirstTalk(tags));
        week = Math.max(week, trustAfterBoundaries(tags));
        week = Math.max(week, ownSignalsFirst(tags));
        week = Math.max(week, depthComesBackGradually(tags));
        week = Math.max(week, touchAfterTrust(tags));
        return week <= horizon.weeks() ? OptionalInt.of(week) : OptionalInt.empty();
    }

    /** The last week it may begin in, so that nothing placed loses what should come before it. */
    int latest(Tags tags) {
        boolean firstBoundary = isBoundary(tags) && starts.of(Sequence::isBoundary) == Starts.NEVER;
        int latest = horizon.weeks();
        for (Placement other : placed) {
            boolean first = other.start() <= latest;
            if (first && (other.tags().comesAfter(tags) || (firstBoundary && onlyTrust(other.tags())))) {
                latest = other.start() - 1;
            }
        }
        return latest;
    }

    private static boolean isBoundary(Tags tags) {
        return tags.about(Topic.BOUNDARY) && !tags.about(Topic.TRUST);
    }

    /** LAW-14. In short plans what comes first may come first in the same week. */
    private int afterPrerequisites(Tags tags) {
        int week = 1;
        for (Prerequisite first : tags.practice().prerequisites()) {
            int start = starts.of(first.practice());
            if (start != Starts.NEVER) {
                week = Math.max(week, start + (horizon.weeks() > 2 ? 1 : 0));
            } else if (!first.soft() && !done.contains(first.practice())) {
                return Starts.NEVER;
            }
        }
        return week;
    }

    /** LAW-01: first that healing is needed, then the shared goal, then everything else the two do together. */
    private int afterFirstTalk(Tags tags) {
        if (!talkComesFirst || !tags.joint(standing) || tags.about(Topic.TALK_SAFETY)) {
            return 1;
        }
        if (FirstTalk.saysIt(tags)) {
            return 1;
        }
        return starts.of(FirstTalk.sharesGoal(tags) ? FirstTalk::saysIt : FirstTalk::sharesGoal);
    }

    /** LAW-03: limits before trust, and a larger promise never before a smaller one. */
    private int trustAfterBoundaries(Tags tags) {
        if (!onlyTrust(tags)) {
            return 1;
        }
        int boundary = starts.of(Sequence::isBoundary);
        int afterBoundary = boundary == Starts.NEVER ? 1 : boundary + (horizon.weeks() > 2 ? 1 : 0);
        if (!tags.heavy()) {
            return afterBoundary;
        }
        int smaller = starts.of(other -> other.about(Topic.TRUST) && !other.heavy());
        boolean climbed =
                smaller != Starts.NEVER || starts.someDone().test(other -> other.about(Topic.TRUST) && !other.heavy());
        return climbed ? Math.max(afterBoundary, smaller == Starts.NEVER ? 1 : smaller + 1) : Starts.NEVER;
    }

    private static boolean onlyTrust(Tags tags) {
        return tags.about(Topic.TRUST) && !tags.about(Topic.ACCOUNTABILITY);
    }

    /** LAW-06: one's own signals are watched before eyes or hands are used on purpose. */
    private int ownSignalsFirst(Tags tags) {
        boolean closeness = tags.practice().gaze() || tags.intimate();
        return closeness ? starts.after(other -> other.about(Topic.OWN_SIGNALS)) : 1;
    }

    /** LAW-07 and S56: nothing deep at once; and the first deep time together comes after a light and a moderate one. */
    private int depthComesBackGradually(Tags tags) {
        if (!tags.heavy()) {
            return 1;
        }
        if (!tags.joint(standing)) {
            return Math.min(FIRST_DEEP_WEEK, horizon.weeks());
        }
        return Math.max(
                starts.after(other -> other.joint(standing) && other.light()),
                starts.after(other -> other.joint(standing) && other.practice().depth() == Depth.MODERATE));
    }

    /** INV-49 and LAW-08: after a step of trust and a calm talk together; sex never without other closeness before it. */
    private int touchAfterTrust(Tags tags) {
        if (!tags.intimate()) {
            return 1;
        }
        int week = Math.max(
                starts.after(other -> other.about(Topic.TRUST)),
                starts.after(other -> other.joint(standing) && other.about(JointTalk.TOPICS)));
        return tags.practice().touch() == Touch.SEXUAL
                ? Math.max(week, starts.after(other -> other.practice().touch() == Touch.INTIMATE))
                : week;
    }
}
