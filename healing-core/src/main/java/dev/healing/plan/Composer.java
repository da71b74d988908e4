package dev.healing.plan;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.practice.Cadence.Rhythm;
import dev.healing.practice.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Puts permitted practices into weeks: a first step, a light thing built on what is good, the two first talks, one of each
 * part a whole plan needs, then the most needed. Greedy in a documented order; every law is asked before each placement.
 */
final class Composer {

    /** What weighs this much is placed before the parts a whole plan needs; a few such, so that both find room. */
    private static final int URGENT_NEED = 6;

    private static final int URGENT_PRACTICES = 4;
    /** In danger, what presses most goes before the light thing, too. */
    private static final int URGENT_BEFORE_LIGHTNESS = 2;

    /** Whoever harms is a danger, too, but not to oneself. */
    private static final Findings IN_DANGER_ONESELF =
            Triage.TOLD_DANGERS.minus(Finding.I_AM_HARMING).minus(Finding.DANGER);

    private final Horizon horizon;
    private final Standing standing;
    private final List<Candidate> byNeed;
    private final Placing placing;
    private final Timetable timetable;

    Composer(
            Horizon horizon,
            Standing standing,
            Set<String> done,
            Predicate<Predicate<Tags>> someDone,
            List<Candidate> permitted) {
        this.horizon = horizon;
        this.standing = standing;
        this.byNeed = new ArrayList<>(permitted);
        byNeed.removeIf(candidate -> candidate.tags().rhythm(Rhythm.AS_NEEDED));
        byNeed.sort(Candidate.MOST_NEEDED);
        this.placing = new Placing(horizon, standing, done, someDone, byNeed);
        this.timetable = placing.timetable();
    }

    /** Fills the weeks. */
    ImmutableList<Placement> compose() {
        Opening opening = new Opening(horizon, standing, byNeed, placing);
        opening.firstStep();
        if (horizon.minutes() > 0) {
            urgent(opening);
            opening.others();
            mostNeeded(URGENT_NEED, URGENT_PRACTICES);
            new Wholeness(standing, byNeed, placing).ofEachPart();
            mostNeeded(1, Integer.MAX_VALUE);
            onceMore();
        }
        return ImmutableList.copyOf(timetable.placements());
    }

    /** Before anything lighter: one's own safety, and answering for harm; the other way round for who is in no danger. */
    private void urgent(Opening opening) {
        boolean inDanger = standing.hasAny(IN_DANGER_ONESELF);
        if (!inDanger) {
            opening.answeringForHarm();
        }
        if (standing.path() == Path.SAFETY_FIRST) {
            mostNeeded(URGENT_NEED, URGENT_BEFORE_LIGHTNESS);
        }
        if (inDanger) {
            opening.answeringForHarm();
        }
    }

    /** Why a permitted practice has no place; empty if it has one. */
    Optional<Reason> whyLeftOut(String id) {
        return placing.whyLeftOut(id);
    }

    /** The most needed first; a part already well served gives way a little to the others. */
    private void mostNeeded(int least, int most) {
        List<Candidate> needed = new ArrayList<>(byNeed);
        needed.removeIf(c -> c.need() < least || timetable.holds(c.id()));
        WaitingLine line = new WaitingLine(needed);
        int taken = 0;
        for (Candidate next = line.next(timetable.served());
                next != null && taken < most;
                next = line.next(timetable.served())) {
            boolean placed = placing.holdsOrPlaces(next, Reason.Kind.INDICATED);
            taken += placed ? 1 : 0;
        }
    }

    /**
     * What came before its time is looked at again, now that what it follows may be there; and looking back, too: the fuller
     * the weeks have become, the more of it fits into its share (LAW-04).
     */
    private void onceMore() {
        for (Candidate candidate : byNeed) {
            boolean again =
                    placing.cameTooEarly(candidate.id()) || candidate.tags().about(Topic.LOOKING_BACK);
            if (again && candidate.fits() && !timetable.holds(candidate.id())) {
                placing.tryToPlace(candidate, Reason.Kind.INDICATED);
            }
        }
    }
}
