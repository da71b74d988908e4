package dev.healing.plan;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Finding;
import dev.healing.practice.Cadence.Rhythm;
import dev.healing.practice.Element;
import dev.healing.practice.Participation;
import dev.healing.practice.Phase;
import dev.healing.practice.Prerequisite;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Puts permitted practices into weeks: a first step, a light thing built on what is good, the two first talks, one of each
 * part a whole plan needs, then the most needed. Greedy in a documented order; every law is asked before each placement.
 */
final class Composer {

    /** A recurring practice that runs to the end takes room in every week; others need two places to take turns in. */
    private static final int PLACES_FOR_TURNS = 2;

    /** What weighs this much is placed before the parts a whole plan needs; a few such, so that both find room. */
    private static final int URGENT_NEED = 6;

    private static final int URGENT_PRACTICES = 4;
    private static final int FIRST_STEP_MINUTES = 5;
    /** From these weekly minutes on the first step takes some of them instead of being woven in. */
    private static final int FIRST_STEP_WITH_TIME = 60;

    private static final int RENEWAL_MINUTES = 5;

    private final Horizon horizon;
    private final Standing standing;
    private final Set<String> done;
    private final Map<String, Candidate> permitted = new HashMap<>();
    private final List<Candidate> byNeed;
    private final Timetable timetable;
    private final Sequence sequence;
    private final Map<String, Reason> leftOut = new HashMap<>();

    Composer(
            Horizon horizon,
            Standing standing,
            Set<String> done,
            Predicate<Predicate<Tags>> someDone,
            List<Candidate> permitted) {
        this.horizon = horizon;
        this.standing = standing;
        this.done = done;
        this.byNeed = permitted.stream()
                .filter(candidate -> !candidate.tags().rhythm(Rhythm.AS_NEEDED))
                .sorted(Candidate.MOST_NEEDED)
                .collect(ImmutableList.toImmutableList());
        byNeed.forEach(candidate -> this.permitted.put(candidate.id(), candidate));
        this.timetable = new Timetable(horizon, standing);
        this.sequence = new Sequence(horizon, standing, done, someDone, timetable.placements());
    }

    /** Fills the weeks. */
    ImmutableList<Placement> compose() {
        firstStep();
        if (horizon.minutes() > 0) {
            if (standing.form() != Form.SMALL) {
                lightThing();
            }
            ownGroundAfterABetrayal();
            if (standing.together() && !standing.parentLed()) {
                firstTalks();
            }
            mostNeeded(URGENT_NEED, URGENT_PRACTICES);
            ofEachPart();
            mostNeeded(1, Integer.MAX_VALUE);
            lookBackOnceMore();
        }
        return ImmutableList.copyOf(timetable.placements());
    }

    /** Why a permitted practice has no place; empty if it has one. */
    Optional<Reason> whyLeftOut(String id) {
        return isPlaced(id)
                ? Optional.empty()
                : Optional.of(leftOut.getOrDefault(id, Reason.of(Reason.Kind.LESS_NEEDED)));
    }

    /** LAW-18: alone, at most five minutes, reaching nobody, today. */
    private void firstStep() {
        int share = horizon.minutes() / 3;
        boolean timeEnough = horizon.minutes() >= FIRST_STEP_WITH_TIME;
        byNeed.stream()
                .filter(c -> Composer.isFirstStep(c.tags()))
                .sorted(Comparator.comparing(c -> timeEnough && c.tags().rhythm(Rhythm.WOVEN_IN)))
                .filter(c -> c.tags().rhythm(Rhythm.WOVEN_IN)
                        || c.practice().leastMinutes() * c.practice().cadence().times() <= share)
                .filter(c -> sequence.earliest(c.tags()).orElse(0) == 1)
                .findFirst()
                .ifPresent(c -> {
                    Run run = timetable.weeksFrom(c.tags(), 1);
                    int most = Math.min(
                            FIRST_STEP_MINUTES, share / c.practice().cadence().times());
                    place(c, run, timetable.minutesThatFit(c.tags(), run, most), c.because(Reason.Kind.ENTRY));
                });
    }

    private static boolean isFirstStep(Tags tags) {
        boolean recurs =
                (tags.rhythm(Rhythm.WEEKLY) && tags.practice().cadence().everyWeeks() == 1)
                        || tags.rhythm(Rhythm.WOVEN_IN);
        return tags.practice().participation() == Participation.SOLO
                && !tags.reaches()
                && tags.light()
                && recurs
                && tags.practice().element() == Element.OWN_WORK
                && tags.about(Topic.STEADYING)
                && tags.practice().leastMinutes() <= FIRST_STEP_MINUTES;
    }

    /** S3: something light that stands on what is good; the one that takes the least room. */
    private boolean lightThing() {
        return byNeed.stream()
                .filter(c -> c.tags().light()
                        && c.tags().about(Topic.STRENGTHS)
                        && c.practice().participation() == Participation.SOLO)
                .sorted((x, y) -> Integer.compare(room(x), room(y)))
                .anyMatch(this::tryToBalance);
    }

    private int room(Candidate candidate) {
        return timetable.weeksFrom(candidate.tags(), 1).size();
    }

    /** INV-31: who was hurt has something of their own from day one, whatever else is needed. */
    private boolean ownGroundAfterABetrayal() {
        boolean hurt = standing.has(Finding.THEY_HURT_ME) || standing.has(Finding.BOTH_HURT);
        return hurt
                && standing.has(Finding.STAGE_STABILISE)
                && byNeed.stream()
                        .filter(c -> c.practice().participation() == Participation.SOLO
                                && !c.tags().reaches()
                                && c.tags().light())
                        .filter(c -> c.indicated().has(Finding.BETRAYAL)
                                || c.indicated().has(Finding.THEY_HURT_ME))
                        .anyMatch(c -> isPlaced(c.id()) || tryToPlace(c, c.because(Reason.Kind.INDICATED)));
    }

    /** LAW-01. */
    private void firstTalks() {
        byNeed.stream().filter(c -> FirstTalk.saysIt(c.tags())).findFirst().ifPresent(this::tryToPlaceFirst);
        byNeed.stream().filter(c -> FirstTalk.sharesGoal(c.tags())).findFirst().ifPresent(this::tryToPlaceFirst);
    }

    private void tryToPlaceFirst(Candidate candidate) {
        tryToPlace(candidate, candidate.because(Reason.Kind.INDICATED));
    }

    /** S17, INV-78: no single part is enough; own work is one of them (LAW-09). In each part the most needed that finds a place. */
    private void ofEachPart() {
        if (standing.together()) {
            oneOf(tags -> tags.practice().element() == Element.LIGHTNESS_AND_LOVE && tags.joint(standing));
        }
        if (standing.form() == Form.FULL || standing.form() == Form.AFTER_BETRAYAL) {
            oneOf(tags -> tags.about(Topic.BOUNDARY) && tags.practice().element() == Element.COMMUNICATION);
            oneOf(tags -> tags.practice().element() == Element.MOVING_FORWARD && tags.about(Topic.TRUST));
            closeness();
            oneOf(tags -> tags.practice().element() == Element.MOVING_FORWARD);
        }
        oneFitting(c -> c.practice().element() == Element.OWN_WORK && !c.tags().light());
    }

    /** S68: touch is easily left out. Where every condition holds it has its place, late, after watching oneself (LAW-06). */
    private void closeness() {
        boolean open = byNeed.stream().anyMatch(c -> isCloseness(c.tags()));
        if (open) {
            oneOf(tags -> tags.about(Topic.OWN_SIGNALS) && !tags.reaches());
            oneOf(Composer::isCloseness);
        }
    }

    private static boolean isCloseness(Tags tags) {
        return tags.practice().touch() == Touch.INTIMATE && !tags.practice().supported();
    }

    private boolean oneOf(Predicate<Tags> part) {
        return some(part)
                || byNeed.stream()
                        .filter(c ->
                                part.test(c.tags()) && (c.fits() || c.practice().phase() != Phase.DISCERN))
                        .anyMatch(this::tryToBalance);
    }

    private boolean oneFitting(Predicate<Candidate> part) {
        return byNeed.stream().filter(c -> c.fits() && part.test(c)).anyMatch(c -> isPlaced(c.id()) || tryToBalance(c));
    }

    private boolean tryToBalance(Candidate candidate) {
        return tryToPlace(candidate, candidate.because(Reason.Kind.BALANCES));
    }

    /** The most needed first; a part already well served gives way a little to the others. */
    private void mostNeeded(int least, int most) {
        List<Candidate> needed = new ArrayList<>(byNeed);
        needed.removeIf(c -> c.need() < least || isPlaced(c.id()));
        WaitingLine line = new WaitingLine(needed);
        int taken = 0;
        for (Candidate next = line.next(timetable.served());
                next != null && taken < most;
                next = line.next(timetable.served())) {
            boolean placed = isPlaced(next.id()) || tryToPlace(next, next.because(Reason.Kind.INDICATED));
            taken += placed ? 1 : 0;
        }
    }

    /** LAW-04: the fuller the weeks have become, the more looking back fits into its share. */
    private void lookBackOnceMore() {
        for (Candidate candidate : byNeed) {
            if (candidate.fits() && candidate.tags().about(Topic.LOOKING_BACK) && !isPlaced(candidate.id())) {
                tryToPlace(candidate, candidate.because(Reason.Kind.INDICATED));
            }
        }
    }

    private boolean isPlaced(String id) {
        return timetable.holds(id);
    }

    /** Places a practice and whatever it cannot do without, or nothing at all. Its reason is put together once it has a place. */
    private boolean tryToPlace(Candidate candidate, Supplier<Reason> reason) {
        int before = timetable.placements().size();
        boolean placed = prerequisitesPlaced(candidate) && placeAtFirstRoom(candidate, reason);
        if (!placed) {
            timetable.backTo(before);
        }
        return placed;
    }

    private boolean prerequisitesPlaced(Candidate candidate) {
        for (Prerequisite first : candidate.practice().prerequisites()) {
            boolean needed = !first.soft() && !done.contains(first.practice()) && !isPlaced(first.practice());
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
        if (timetable.placements().size() >= horizon.practices() || oneTooMany(candidate)) {
            leftOut.put(candidate.id(), Reason.of(Reason.Kind.BALANCE));
            return false;
        }
        OptionalInt earliest = sequence.earliest(candidate.tags());
        int latest = sequence.latest(candidate.tags());
        boolean minutesShort = false;
        for (int week = earliest.orElse(Integer.MAX_VALUE); week <= latest; week++) {
            Run run = timetable.weeksFrom(candidate.tags(), week);
            if (run.isEmpty() || !timetable.hasRoom(candidate.tags(), run)) {
                continue;
            }
            int each = timetable.minutesThatFit(candidate.tags(), run, mostMinutes(candidate));
            boolean fits = each > 0 || candidate.tags().rhythm(Rhythm.WOVEN_IN);
            minutesShort |= !fits;
            int shared = fits ? withinShare(candidate, run, each) : -1;
            if (shared >= 0) {
                place(candidate, run, shared, reason);
                return true;
            }
        }
        leftOut.put(candidate.id(), Reason.of(minutesShort ? Reason.Kind.NO_TIME : Reason.Kind.LESS_NEEDED));
        return false;
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

    private void place(Candidate candidate, Run run, int each, Supplier<Reason> reason) {
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

    /** INV-17, INV-90: one invitation, one thing asked of someone who has not said yes; and few long runners. */
    private boolean oneTooMany(Candidate candidate) {
        Tags tags = candidate.tags();
        boolean secondInvitation = tags.about(Topic.INVITATION) && some(other -> other.about(Topic.INVITATION));
        boolean secondAsk = tags.asks() && asksOnce() && some(Tags::asks);
        boolean thirdLongRunner =
                isLongRunner(tags) && longRunners() >= Math.max(2, horizon.running() - PLACES_FOR_TURNS);
        return secondInvitation || secondAsk || thirdLongRunner;
    }

    private int longRunners() {
        int count = 0;
        for (Placement placed : timetable.placements()) {
            count += isLongRunner(placed.tags()) ? 1 : 0;
        }
        return count;
    }

    private boolean asksOnce() {
        return !standing.has(Finding.OTHER_WILLING) && !standing.has(Finding.PARENT_OF_MINOR);
    }

    private boolean isLongRunner(Tags tags) {
        return tags.everyWeekToTheEnd() && horizon.firstWeekOf(tags.practice().phase()) <= horizon.weeks() / 2;
    }

    private boolean some(Predicate<Tags> test) {
        for (Placement placed : timetable.placements()) {
            if (test.test(placed.tags())) {
                return true;
            }
        }
        return false;
    }
}
