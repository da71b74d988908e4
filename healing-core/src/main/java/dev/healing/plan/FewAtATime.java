package dev.healing.plan;

import dev.healing.assessment.Finding;
import dev.healing.practice.Topic;
import java.util.List;
import java.util.function.Predicate;

/** What a plan holds few of: practices at all, invitations, things asked, and what runs from early on to the end. */
final class FewAtATime {

    /** A recurring practice that runs to the end takes room in every week; others need two places to take turns in. */
    private static final int PLACES_FOR_TURNS = 2;

    private final Horizon horizon;
    private final Standing standing;
    private final List<Placement> placed;

    FewAtATime(Horizon horizon, Standing standing, List<Placement> placed) {
        this.horizon = horizon;
        this.standing = standing;
        this.placed = placed;
    }

    /** INV-17, INV-90: one invitation, one thing asked of someone who has not said yes; and few long runners. */
    boolean isOneTooMany(Tags tags) {
        boolean secondInvitation = tags.about(Topic.INVITATION) && some(other -> other.about(Topic.INVITATION));
        boolean secondAsk = tags.asks() && asksOnce() && some(Tags::asks);
        boolean thirdLongRunner =
                isLongRunner(tags) && longRunners() >= Math.max(2, horizon.running() - PLACES_FOR_TURNS);
        return placed.size() >= horizon.practices() || secondInvitation || secondAsk || thirdLongRunner;
    }

    private int longRunners() {
        int count = 0;
        for (Placement other : placed) {
            count += isLongRunner(other.tags()) ? 1 : 0;
        }
        return count;
    }

    private boolean asksOnce() {
        return !standing.has(Finding.OTHER_WILLING) && !standing.has(Finding.PARENT_OF_MINOR);
    }

    private boolean isLongRunner(Tags tags) {
        return tags.everyWeekToTheEnd() && horizon.firstWeekOf(tags.practice().phase()) <= horizon.weeks() / 2;
    }

    boolean some(Predicate<Tags> test) {
        for (Placement other : placed) {
            if (test.test(other.tags())) {
                return true;
            }
        }
        return false;
    }
}
