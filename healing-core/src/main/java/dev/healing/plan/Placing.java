package dev.healing.plan;

import dev.healing.practice.Prerequisite;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Places a practice together with what it cannot do without, and remembers why others have no place. */
final class Placing {

    private final Set<String> done;
    private final Map<String, Candidate> permitted = new HashMap<>();
    private final Timetable timetable;
    private final Sequence sequence;
    private final FewAtATime few;
    private final Room room;
    private final Map<String, Reason> leftOut = new HashMap<>();
    private final Set<String> tooEarly = new HashSet<>();

    Placing(
            Horizon horizon,
            Standing standing,
            Set<String> done,
            Predicate<Predicate<Tags>> someDone,
            List<Candidate> permitted) {
        this.done = done;
        permitted.forEach(candidate -> this.permitted.put(candidate.id(), candidate));
        this.timetable = new Timetable(horizon, standing);
        this.sequence = new Sequence(horizon, standing, done, someDone, timetable.placements());
        this.few = new FewAtATime(horizon, standing, timetable.placements());
        this.room = new Room(horizon, standing, timetable);
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

    /** Whether it was left out when something that has to come first was not placed. */
    boolean cameTooEarly(String id) {
        return tooEarly.contains(id);
    }

    /** A first step, with the most minutes its sittings may have. */
    void placeToday(Candidate candidate, int most) {
        room.placeToday(candidate, most, candidate.because(Reason.Kind.ENTRY));
    }

    /** Why a permitted practice has no place; empty if it has one. */
    Optional<Reason> whyLeftOut(String id) {
        return timetable.holds(id)
                ? Optional.empty()
                : Optional.of(leftOut.getOrDefault(id, Reason.of(Reason.Kind.LESS_NEEDED)));
    }

    /** Whether it is in the plan, already or from now on. */
    boolean holdsOrPlaces(Candidate candidate, Reason.Kind why) {
        return timetable.holds(candidate.id()) || tryToPlace(candidate, why);
    }

    /** Sees to it that the first of some that can be is in the plan. */
    void firstOf(List<Candidate> some, Reason.Kind why) {
        for (Candidate candidate : some) {
            if (holdsOrPlaces(candidate, why)) {
                return;
            }
        }
    }

    /** Places a practice and whatever it cannot do without, or nothing at all. */
    boolean tryToPlace(Candidate candidate, Reason.Kind why) {
        return tryToPlace(candidate, why, candidate.because(why));
    }

    /** Its reason is put together once it has a place. */
    private boolean tryToPlace(Candidate candidate, Reason.Kind why, Supplier<Reason> reason) {
        Timetable.Mark before = timetable.mark();
        boolean placed = prerequisitesPlaced(candidate) && placeAtFirstRoom(candidate, why, reason);
        if (!placed) {
            timetable.backTo(before);
        }
        return placed;
    }

    private boolean prerequisitesPlaced(Candidate candidate) {
        for (Prerequisite first : candidate.practice().prerequisites()) {
            boolean needed = !first.soft() && !done.contains(first.practice()) && !timetable.holds(first.practice());
            if (needed && !isPlacedFor(candidate, permitted.get(first.practice()))) {
                leftOut.put(candidate.id(), Reason.of(Reason.Kind.PREREQUISITE_MISSING, first.practice()));
                return false;
            }
        }
        return true;
    }

    private boolean isPlacedFor(Candidate candidate, @Nullable Candidate first) {
        Reason.Kind why = Reason.Kind.NEEDED_BY;
        return first != null && tryToPlace(first, why, () -> Reason.of(why, candidate.id()));
    }

    private boolean placeAtFirstRoom(Candidate candidate, Reason.Kind why, Supplier<Reason> reason) {
        if (few.isOneTooMany(candidate.tags())) {
            leftOut.put(candidate.id(), Reason.of(Reason.Kind.BALANCE));
            return false;
        }
        OptionalInt earliest = sequence.earliest(candidate.tags());
        if (earliest.isEmpty()) {
            tooEarly.add(candidate.id());
            leftOut.put(candidate.id(), Reason.of(Reason.Kind.LESS_NEEDED));
            return false;
        }
        int latest = sequence.latest(candidate.tags());
        Optional<Reason.Kind> obstacle = room.place(candidate, earliest.getAsInt(), latest, why, reason);
        obstacle.ifPresent(kind -> leftOut.put(candidate.id(), Reason.of(kind)));
        return obstacle.isEmpty();
    }
}
