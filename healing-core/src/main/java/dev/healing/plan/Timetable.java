package dev.healing.plan;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import dev.healing.assessment.Finding;
import dev.healing.practice.Cadence;
import dev.healing.practice.Cadence.Rhythm;
import dev.healing.practice.Element;
import dev.healing.practice.Practice;
import dev.healing.practice.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What fits into which week: minutes, new and running practices, one joint talk, one deep sitting beside a light one, and
 * the share of looking back (LAW-04, 07, 14, 17). Lives for one plan only.
 */
final class Timetable {

    /** A sitting of looking back is never longer than this (LAW-04). */
    private static final int LONGEST_LOOK_BACK = 40;

    private static final int FOUR_WEEKS = 4;
    private static final int ROUND = 5;

    private final Horizon horizon;
    private final Standing standing;
    private final boolean lookingBackCapped;
    private final boolean useLeast;
    private final boolean lightFirstWeek;
    private final List<Placement> placements = new ArrayList<>();
    private final Set<String> placed = new HashSet<>();
    private final Multiset<Element> served = EnumMultiset.create(Element.class);
    private final List<Longer> longer = new ArrayList<>();
    private final Week[] weeks;

    /** What a placement was before it was shortened. */
    private record Longer(int index, Placement placement) {}

    Timetable(Horizon horizon, Standing standing) {
        this.horizon = horizon;
        this.standing = standing;
        this.lookingBackCapped = LookingBack.capped(standing);
        this.useLeast = LimitedStrength.of(standing);
        this.lightFirstWeek = standing.has(Finding.RECENT_CRISIS);
        this.weeks = new Week[horizon.weeks() + 1];
        for (int week = 1; week <= horizon.weeks(); week++) {
            weeks[week] = new Week();
        }
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
        count(placement, 1);
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
            count(last, -1);
        }
    }

    private void count(Placement placement, int sign) {
        boolean talk = isJointTalk(placement.tags());
        Run run = placement.weeks();
        for (int week = run.first(); week <= run.last(); week += run.step()) {
            weeks[week].count(placement, week == run.first(), talk, sign);
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

    /** The longest sitting that fits into every one of its weeks; 0 if not even the shortest does. */
    int minutesThatFit(Tags tags, Run run, int most) {
        Practice practice = tags.practice();
        if (tags.rhythm(Rhythm.WOVEN_IN)) {
            return 0;
        }
        int times = practice.cadence().times();
        int each = Math.min(most, useLeast ? practice.leastMinutes() : practice.usualMinutes());
        if (!run.isOnce()) {
            each = Math.min(each, Math.max(practice.leastMinutes(), horizon.minutes() / 2 / times));
        }
        if (tags.about(Topic.LOOKING_BACK)) {
            each = Math.min(each, LONGEST_LOOK_BACK);
        }
        for (int week = run.first(); week <= run.last(); week += run.step()) {
            each = Math.min(each, (horizon.minutes() - weeks[week].minutes()) / times);
        }
        return each >= practice.leastMinutes() ? Math.max(practice.leastMinutes(), round(each)) : 0;
    }

    /** LAW-14: whether it would fit if all that stands in its weeks were as short as it can be. */
    boolean fitsAtLeast(Tags tags, Run run) {
        int least = tags.practice().leastMinutes() * tags.practice().cadence().times();
        for (int week = run.first(); week <= run.last(); week += run.step()) {
            if (weeks[week].leastMinutes() + least > horizon.minutes()) {
                return false;
            }
        }
        return true;
    }

    /** Shortens what was placed, the latest first, as far as a practice needs to fit at its least. */
    void shortenFor(Tags tags, Run run) {
        int least = tags.practice().leastMinutes() * tags.practice().cadence().times();
        for (int index = placements.size() - 1; index >= 0; index--) {
            Placement placement = placements.get(index);
            int tooMuch = 0;
            for (int week = run.first(); week <= run.last(); week += run.step()) {
                if (placement.weeks().contains(week)) {
                    tooMuch = Math.max(tooMuch, weeks[week].minutes() + least - horizon.minutes());
                }
            }
            if (tooMuch > 0 && placement.minutesEach() > 0) {
                longer.add(new Longer(index, placement));
                replace(index, placement.shorterBy(tooMuch));
            }
        }
    }

    private void replace(int index, Placement placement) {
        count(placements.get(index), -1);
        placements.set(index, placement);
        count(placement, 1);
    }

    /** Nobody sets a clock to eleven minutes: from five on, sittings are told in fives. */
    static int round(int minutes) {
        return minutes < ROUND ? minutes : minutes - minutes % ROUND;
    }

    /** Whether the weeks have room for one more practice, apart from minutes. */
    boolean hasRoom(Tags tags, Run run) {
        int start = run.first();
        boolean roomForNew = weeks[start].fresh() < (start == 1 ? Horizon.NEW_IN_FIRST_WEEK : Horizon.NEW_A_WEEK);
        if (!roomForNew || (start == 1 && lightFirstWeek && !tags.light())) {
            return false;
        }
        for (int week = run.first(); week <= run.last(); week += run.step()) {
            if (!hasRoomIn(tags, weeks[week])) {
                return false;
            }
        }
        return true;
    }

    private boolean hasRoomIn(Tags tags, Week week) {
        return week.running() < horizon.running()
                && !(isJointTalk(tags) && week.hasJointTalk())
                && !(tags.heavy() && (recursInAWeek(tags) || week.hasDeep() || !week.hasLight()))
                && !(tags.about(Topic.LOOKING_BACK) && horizon.isQuiet() && week.looksBack());
    }

    /** Two deep sittings of one practice would follow each other (LAW-07). */
    private static boolean recursInAWeek(Tags tags) {
        return tags.practice().cadence().times() > 1;
    }

    /** Whether the looking back of any four weeks stays within its share. What is added later only makes it smaller. */
    boolean lookingBackFits(Tags tags, Run run, int minutes) {
        return !tags.about(Topic.LOOKING_BACK) || lookingBackFits(run, minutes);
    }

    /** Whether it does so still, where something was shortened. */
    boolean lookingBackFits() {
        return lookingBackFits(Run.NONE, 0);
    }

    private boolean lookingBackFits(Run run, int minutes) {
        if (!lookingBackCapped) {
            return true;
        }
        int share = standing.form() == Form.AFTER_BETRAYAL ? 2 : 3;
        for (int from = 1; from <= Math.max(1, horizon.weeks() - FOUR_WEEKS + 1); from++) {
            int back = 0;
            int all = 0;
            for (int week = from; week < from + FOUR_WEEKS && week <= horizon.weeks(); week++) {
                int added = run.contains(week) ? minutes : 0;
                back += weeks[week].lookingBackMinutes() + added;
                all += weeks[week].minutes() + added;
            }
            if (back * share > all) {
                return false;
            }
        }
        return true;
    }

    /** A talk of the two with a point to it; of those there is one a week (LAW-17). */
    private boolean isJointTalk(Tags tags) {
        return tags.joint(standing)
                && !tags.rhythm(Rhythm.WOVEN_IN)
                && (tags.practice().element() == Element.COMMUNICATION || tags.about(JointTalk.TOPICS));
    }
}
