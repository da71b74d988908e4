package dev.healing.plan;

import dev.healing.assessment.Finding;
import dev.healing.practice.Cadence.Rhythm;
import dev.healing.practice.Topic;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds a practice the first weeks that have room for it. Before it is left out, what stands in its weeks is shortened, and
 * at last the minutes of two weeks are saved up (LAW-14).
 */
final class Room {

    private static final int RENEWAL_MINUTES = 5;

    private final Horizon horizon;
    private final Standing standing;
    private final Timetable timetable;
    private final Weeks weeks;
    private final Minutes minutes;

    Room(Horizon horizon, Standing standing, Timetable timetable) {
        this.horizon = horizon;
        this.standing = standing;
        this.timetable = timetable;
        this.weeks = timetable.weeks();
        this.minutes = new Minutes(horizon, standing, weeks);
    }

    /** In week one, with the most minutes its sittings may have. */
    void placeToday(Candidate candidate, int most, Supplier<Reason> reason) {
        Run run = timetable.weeksFrom(candidate.tags(), 1);
        add(candidate, run, minutes.thatFit(candidate.tags(), run, most), reason);
    }

    /** Places it, or says what stands in the way. */
    Optional<Reason.Kind> place(
            Candidate candidate, int earliest, int latest, Reason.Kind why, Supplier<Reason> reason) {
        Run tight = Run.NONE;
        boolean minutesShort = false;
        for (int week = earliest; week <= latest; week++) {
            Run run = timetable.weeksFrom(candidate.tags(), week);
            if (run.isEmpty() || !weeks.haveRoom(candidate.tags(), run)) {
                continue;
            }
            int each = minutes.thatFit(candidate.tags(), run, mostMinutes(candidate));
            boolean fits = each > 0 || candidate.tags().rhythm(Rhythm.WOVEN_IN);
            if (fits && placeWithinShare(candidate, run, each, reason)) {
                return Optional.empty();
            }
            minutesShort |= !fits;
            tight = !fits && tight.isEmpty() && minutes.fitAtLeast(candidate.tags(), run) ? run : tight;
        }
        boolean placed = minutesShort
                && (placeAmongShorter(candidate, tight, reason)
                        || (isNeeded(candidate, why) && placeSavedUp(candidate, earliest, latest, reason)));
        return placed ? Optional.empty() : Optional.of(minutesShort ? Reason.Kind.NO_TIME : Reason.Kind.LESS_NEEDED);
    }

    private boolean placeWithinShare(Candidate candidate, Run run, int most, Supplier<Reason> reason) {
        int each = withinShare(candidate, run, most);
        if (each >= 0) {
            add(candidate, run, each, reason);
        }
        return each >= 0;
    }

    private boolean placeAmongShorter(Candidate candidate, Run run, Supplier<Reason> reason) {
        if (run.isEmpty() || candidate.need() == 0) {
            return false;
        }
        Timetable.Mark before = timetable.mark();
        timetable.shortenFor(candidate.tags(), run);
        int each = minutes.thatFit(candidate.tags(), run, mostMinutes(candidate));
        boolean placed = each > 0 && weeks.lookingBackFits() && placeWithinShare(candidate, run, each, reason);
        if (!placed) {
            timetable.backTo(before);
        }
        return placed;
    }

    /** What only balances a plan is not worth two weeks. */
    private static boolean isNeeded(Candidate candidate, Reason.Kind why) {
        return why == Reason.Kind.NEEDED_BY || (why == Reason.Kind.INDICATED && candidate.fits());
    }

    private boolean placeSavedUp(Candidate candidate, int earliest, int latest, Supplier<Reason> reason) {
        for (int week = earliest; week <= latest; week++) {
            Run run = timetable.weeksFrom(candidate.tags(), week);
            int most = minutes.savedUp(candidate.tags(), week, mostMinutes(candidate));
            boolean room = most > 0 && !run.isEmpty() && weeks.haveRoom(candidate.tags(), run);
            int each = room ? withinShare(candidate, run, most) : -1;
            if (each >= 0) {
                timetable.add(new Placement(candidate, run, 1, each, true, reason.get()));
                return true;
            }
        }
        return false;
    }

    private void add(Candidate candidate, Run run, int each, Supplier<Reason> reason) {
        int times = candidate.practice().cadence().times();
        timetable.add(new Placement(candidate, run, times, each, false, reason.get()));
    }

    /** LAW-04: as long as it fits, else as short as it can be; -1 if looking back would take more than its share. */
    private int withinShare(Candidate candidate, Run run, int each) {
        int times = candidate.practice().cadence().times();
        if (weeks.lookingBackFits(candidate.tags(), run, each * times)) {
            return each;
        }
        int least = candidate.practice().leastMinutes();
        return weeks.lookingBackFits(candidate.tags(), run, least * times) ? least : -1;
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
