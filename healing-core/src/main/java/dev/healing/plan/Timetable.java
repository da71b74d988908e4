package dev.healing.plan;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import dev.healing.practice.Cadence;
import dev.healing.practice.Cadence.Rhythm;
import dev.healing.practice.Element;
import dev.healing.practice.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is placed, in which weeks; it can go back to where it was. Lives for one plan only. */
final class Timetable {

    private final Horizon horizon;
    private final boolean lookingBackCapped;
    private final List<Placement> placements = new ArrayList<>();
    private final Set<String> placed = new HashSet<>();
    private final Multiset<Element> served = EnumMultiset.create(Element.class);
    private final List<Longer> longer = new ArrayList<>();
    private final Weeks weeks;

    /** What a placement was before it was shortened. */
    private record Longer(int index, Placement placement) {}

    Timetable(Horizon horizon, Standing standing) {
        this.horizon = horizon;
        this.lookingBackCapped = LookingBack.capped(standing);
        this.weeks = new Weeks(horizon, standing);
    }

    Weeks weeks() {
        return weeks;
    }

    /** In the order of placing. */
    List<Placement> placements() {
        return placements;
    }

    /** How many practices of each part are placed. */
    Multiset<Element> served() {
        return served;
    }

    boolean holds(String practice) {
        return placed.contains(practice);
    }

    void add(Placement placement) {
        placements.add(placement);
        placed.add(placement.candidate().id());
        served.add(placement.tags().practice().element());
        weeks.count(placement, 1);
    }

    /** How far a timetable has come. */
    record Mark(int placements, int shortened) {}

    Mark mark() {
        return new Mark(placements.size(), longer.size());
    }

    /** Takes back what was placed and shortened since. */
    void backTo(Mark mark) {
        while (longer.size() > mark.shortened()) {
            Longer last = longer.remove(longer.size() - 1);
            replace(last.index(), last.placement());
        }
        while (placements.size() > mark.placements()) {
            Placement last = placements.remove(placements.size() - 1);
            placed.remove(last.candidate().id());
            served.remove(last.tags().practice().element());
            weeks.count(last, -1);
        }
    }

    /** The weeks in which a practice would be done if it began in a given week; none if it would look back too late. */
    Run weeksFrom(Tags tags, int start) {
        Cadence cadence = tags.practice().cadence();
        if (cadence.rhythm() == Rhythm.ONCE) {
            return hasTheLastWord(tags, start) ? Run.NONE : Run.once(start);
        }
        int last =
                Math.min(horizon.weeks(), start + tags.practice().courseWeeks().orElse(horizon.weeks()) - 1);
        if (tags.about(Topic.LOOKING_BACK)) {
            last = Math.min(last, LookingBack.lastWeek(horizon));
        }
        return new Run(start, last, cadence.everyWeeks());
    }

    /** LAW-04: what looks back and is done once comes before its end too, unless someone would stay unheard (T7). */
    private boolean hasTheLastWord(Tags tags, int week) {
        return lookingBackCapped && tags.about(Topic.LOOKING_BACK) && week > LookingBack.lastWeek(horizon);
    }

    /** Shortens what was placed, the latest first, as far as a practice needs to fit at its least. */
    void shortenFor(Tags tags, Run run) {
        int least = tags.practice().leastMinutes() * tags.practice().cadence().times();
        for (int index = placements.size() - 1; index >= 0; index--) {
            Placement placement = placements.get(index);
            int tooMuch = 0;
            for (int week = run.first(); week <= run.last(); week += run.step()) {
                if (placement.weeks().contains(week)) {
                    tooMuch = Math.max(tooMuch, least - weeks.minutesLeft(week));
                }
            }
            if (tooMuch > 0 && placement.minutesEach() > 0) {
                longer.add(new Longer(index, placement));
                replace(index, placement.shorterBy(tooMuch));
            }
        }
    }

    private void replace(int index, Placement placement) {
        weeks.count(placements.get(index), -1);
        placements.set(index, placement);
        weeks.count(placement, 1);
    }
}
