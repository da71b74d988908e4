package dev.healing.plan;

import com.google.common.collect.ImmutableList;
import dev.healing.practice.Cadence.Rhythm;
import dev.healing.practice.Topic;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * The best choice there is from a few practices: every subset of them and every week to begin in, under the same laws as the
 * planner and without its order. A choice counts by the sum of the needs it serves.
 *
 * <p>What adds up, such as minutes, is asked at each step; what comes before what, and all the rest, when a choice is
 * complete. Light things are decided first and looking back last, so that a law that needs the one, or is eased by the
 * others, is asked at the right time.
 */
final class BestChoice {

    private static final Comparator<Candidate> LIGHT_FIRST_BACK_LAST = Comparator.comparing(
                    (Candidate c) -> c.tags().about(Topic.LOOKING_BACK))
            .thenComparing(c -> !c.tags().light())
            .thenComparing(Candidate.MOST_NEEDED);

    private final SmallCase given;
    private final Predicate<List<Placement>> lawful;
    private final ImmutableList<Candidate> practices;
    private final int[] neededFrom;
    private final Timetable timetable;
    private final Minutes minutes;
    private final Sequence sequence;
    private final FewAtATime few;
    private final boolean longest;
    private int best;

    /** Looks for choices better than one that is known, with sittings as short as they may be or as long as fits. */
    private BestChoice(SmallCase given, int known, boolean longest, Predicate<List<Placement>> lawful) {
        this.given = given;
        this.best = known;
        this.longest = longest;
        this.lawful = lawful;
        this.practices =
                given.practices().stream().sorted(LIGHT_FIRST_BACK_LAST).collect(ImmutableList.toImmutableList());
        this.neededFrom = new int[practices.size() + 1];
        for (int i = practices.size() - 1; i >= 0; i--) {
            neededFrom[i] = neededFrom[i + 1] + practices.get(i).need() * SmallCase.WHOLE;
        }
        this.timetable = new Timetable(given.horizon(), given.standing());
        this.minutes = new Minutes(given.horizon(), given.standing(), timetable.weeks());
        this.sequence = given.sequence(timetable.placements());
        this.few = new FewAtATime(given.horizon(), given.standing(), timetable.placements());
    }

    /** What the best choice serves; at least as much as one that is known. */
    static int worth(SmallCase given, int known, Predicate<List<Placement>> lawful) {
        BestChoice shortest = new BestChoice(given, known, false, lawful);
        shortest.decide(0, 0);
        BestChoice longest = new BestChoice(given, shortest.best, true, lawful);
        boolean lengthHelps = LookingBack.capped(given.standing())
                && given.practices().stream().anyMatch(c -> c.tags().about(Topic.LOOKING_BACK));
        if (lengthHelps) {
            longest.decide(0, 0);
        }
        return longest.best;
    }

    private void decide(int index, int worth) {
        if (worth + neededFrom[index] <= best) {
            return;
        }
        if (index == practices.size()) {
            best = inOrder() && lawful.test(timetable.placements()) ? worth : best;
            return;
        }
        Candidate candidate = practices.get(index);
        if (!few.isOneTooMany(candidate.tags())) {
            Timetable.Mark before = timetable.mark();
            int first = given.horizon().firstWeekOf(candidate.practice().phase());
            for (int week = first; week <= given.horizon().weeks(); week++) {
                Run run = timetable.weeksFrom(candidate.tags(), week);
                if (!run.isEmpty() && keepsPrerequisites(candidate.tags(), week) && placed(candidate, run)) {
                    decide(index + 1, worth + given.served(candidate, run));
                    timetable.backTo(before);
                }
            }
        }
        decide(index + 1, worth);
    }

    /** What is decided already rules out much, early. */
    private boolean keepsPrerequisites(Tags tags, int week) {
        int later = given.horizon().weeks() > 2 ? 1 : 0;
        for (Placement other : timetable.placements()) {
            boolean after = !tags.comesAfter(other.tags()) || week >= other.start() + later;
            boolean before = !other.tags().comesAfter(tags) || other.start() >= week + later;
            if (!after || !before) {
                return false;
            }
        }
        return true;
    }

    private boolean placed(Candidate candidate, Run run) {
        Tags tags = candidate.tags();
        int least = candidate.practice().leastMinutes();
        int times = candidate.practice().cadence().times();
        int most = longest && !tags.about(Topic.LOOKING_BACK) ? given.horizon().minutes() : least;
        if (!timetable.weeks().haveRoom(tags, run)) {
            return false;
        }
        int each = minutes.thatFit(tags, run, most);
        int saved = each == 0 ? minutes.savedUp(tags, run.first(), least) : 0;
        boolean fits = each + saved > 0 || tags.rhythm(Rhythm.WOVEN_IN);
        boolean placed = fits && timetable.weeks().lookingBackFits(tags, run, (each + saved) * times);
        if (placed) {
            timetable.add(new Placement(candidate, run, times, each + saved, saved > 0, SmallCase.CHOSEN));
        }
        return placed;
    }

    /** Each begins no earlier than it may beside all the others. */
    private boolean inOrder() {
        for (Placement placement : timetable.placements()) {
            OptionalInt earliest = sequence.earliest(placement.tags());
            if (earliest.isEmpty() || earliest.getAsInt() > placement.start()) {
                return false;
            }
        }
        return true;
    }
}
