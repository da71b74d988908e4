package dev.healing.plan;

import dev.healing.assessment.Finding;
import dev.healing.practice.Cadence.Rhythm;
import dev.healing.practice.Prerequisite;
import dev.healing.practice.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Gives a practice the first place where every law has room for it, and remembers why others have none. */
final class Placing {

    private static final int RENEWAL_MINUTES = 5;

    private final Horizon horizon;
    private final Standing standing;
    private final Set<String> done;
    private final Map<String, Candidate> permitted = new HashMap<>();
    private final Timetable timetable;
    private final Sequence sequence;
    private final FewAtATime few;
    private final Map<String, Reason> leftOut = new HashMap<>();

    Placing(
            Horizon horizon,
            Standing standing,
            Set<String> done,
            Predicate<Predicate<Tags>> someDone,
            List<Candidate> permitted) {
        this.horizon = horizon;
        this.standing = standing;
        this.done = done;
        permitted.forEach(candidate -> this.permitted.put(candidate.id(), candidate));
        this.timetable = new Timetable(horizon, standing);
        this.sequence = new Sequence(horizon, standing, done, someDone, timetable.placements());
        this.few = new FewAtATime(horizon, standing, timetable.placements());
    }

    Timetable timetable() {
        return timetable;
    }

    boolean holdsSome(Predicate<Tags> test) {
        return few.some(test);
    }

    boolean canBeginToday(Candidate candidate) {
        return sequence.earliest(candidate.tags()).orElse(0) == 1;
    }

    /** Why a permitted practice has no place; empty if it has one. */
    Optional<Reason> whyLeftOut(String id) {
        return timetable.holds(id)
                ? Optional.empty()
                : Optional.of(leftOut.getOrDefault(id, Reason.of(Reason.Kind.LESS_NEEDED)));
    }

    /** Places a practice and whatever it cannot do without, or nothing at all. */
    boolean tryToPlace(Candidate candidate, Reason.Kind why) {
        return tryToPlace(candidate, candidate.because(why));
    }

    /** Its reason is put together once it has a place. */
    private boolean tryToPlace(Candidate candidate, Supplier<Reason> reason) {
        Timetable.Mark before = timetable.mark();
        boolean placed = prerequisitesPlaced(candidate) && placeAtFirstRoom(candidate, reason);
        if (!placed) {
            timetable.backTo(before);
        }
        return placed;
    }

    private boolean prerequisitesPlaced(Candidate candidate) {
        for (Prerequisite first : candidate.practice().prerequisites()) {
            boolean needed = !first.soft() && !done.contains(first.practice()) && !timetable.holds(first.practice());
            if (needed) {
                Candidate before = permitted.get(first.practice());
                if (before == null || !tryToPlace(before, () -> Reason.of(Reason.Kind.NEEDED_BY, candidate.id()))) {
                    leftOut.put(candidate.id(), Reason.of(Reason.Kind.PREREQUISITE_MISSING, first.practice()));
                    return false;
                }
            }
        }
        return true;
    }

    private boolean placeAtFirstRoom(Candidate candidate, Supplier<Reason> reason) {
        if (few.isOneTooMany(candidate.tags())) {
            leftOut.put(candidate.id(), Reason.of(Reason.Kind.BALANCE));
            return false;
        }
        OptionalInt earliest = sequence.earliest(candidate.tags());
        int latest = sequence.latest(candidate.tags());
        boolean minutesShort = false;
        Run tight = Run.NONE;
        for (int week = earliest.orElse(Integer.MAX_VALUE); week <= latest; week++) {
            Run run = timetable.weeksFrom(candidate.tags(), week);
            if (run.isEmpty() || !timetable.hasRoom(candidate.tags(), run)) {
                continue;
            }
            int each = timetable.minutesThatFit(candidate.tags(), run, mostMinutes(candidate));
            boolean fits = each > 0 || candidate.tags().rhythm(Rhythm.WOVEN_IN);
            minutesShort |= !fits;
            tight = !fits && tight.isEmpty() && timetable.fitsAtLeast(candidate.tags(), run) ? run : tight;
            int shared = fits ? withinShare(candidate, run, each) : -1;
            if (shared >= 0) {
                place(candidate, run, shared, reason);
                return true;
            }
        }
        if (!tight.isEmpty() && candidate.need() > 0 && placeAmongShorter(candidate, tight, reason)) {
            return true;
        }
        leftOut.put(candidate.id(), Reason.of(minutesShort ? Reason.Kind.NO_TIME : Reason.Kind.LESS_NEEDED));
        return false;
    }

    /** LAW-14: what stands in its weeks takes less than usual, before a practice is left out. */
    private boolean placeAmongShorter(Candidate candidate, Run run, Supplier<Reason> reason) {
        Timetable.Mark before = timetable.mark();
        timetable.shortenFor(candidate.tags(), run);
        int each = timetable.minutesThatFit(candidate.tags(), run, mostMinutes(candidate));
        int shared = each > 0 && timetable.lookingBackFits() ? withinShare(candidate, run, each) : -1;
        if (shared < 0) {
            timetable.backTo(before);
            return false;
        }
        place(candidate, run, shared, reason);
        return true;
    }

    /** LAW-04: as long as it fits, else as short as it can be; -1 if looking back would take more than its share. */
    private int withinShare(Candidate candidate, Run run, int each) {
        int times = candidate.practice().cadence().times();
        if (timetable.lookingBackFits(candidate.tags(), run, each * times)) {
            return each;
        }
        int least = candidate.practice().leastMinutes();
        return timetable.lookingBackFits(candidate.tags(), run, least * times) ? least : -1;
    }

    void place(Candidate candidate, Run run, int each, Supplier<Reason> reason) {
        timetable.add(
                new Placement(candidate, run, candidate.practice().cadence().times(), each, reason.get()));
    }

    /** LAW-01: where both have said it before, a short renewal is enough. Something light leaves room for another thing. */
    private int mostMinutes(Candidate candidate) {
        int least = candidate.practice().leastMinutes();
        if (FirstTalk.saysIt(candidate.tags()) && standing.has(Finding.ACKNOWLEDGED_BY_BOTH)) {
            return Math.max(RENEWAL_MINUTES, least);
        }
        boolean small = horizon.isQuiet()
                && candidate.tags().light()
                && candidate.tags().about(Topic.STRENGTHS);
        return small ? Math.max(horizon.minutes() / 3, least) : horizon.minutes();
    }
}
