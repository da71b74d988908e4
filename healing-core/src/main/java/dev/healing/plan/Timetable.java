package dev.healing.plan;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Finding;
import dev.healing.practice.Cadence;
import dev.healing.practice.Cadence.Rhythm;
import dev.healing.practice.Element;
import dev.healing.practice.Practice;
import dev.healing.practice.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What fits into which week: minutes, new and running practices, one joint talk, one deep sitting beside a light one, and
 * the share of looking back (LAW-04, 07, 14, 17). Lives for one plan only.
 */
final class Timetable {

    /** A sitting of looking back is never longer than this (LAW-04). */
    private static final int LONGEST_LOOK_BACK = 40;

    private static final int FOUR_WEEKS = 4;

    private final Horizon horizon;
    private final Standing standing;
    private final boolean lookingBackCapped;
    private final boolean useLeast;
    private final boolean lightFirstWeek;
    private final List<Placement> placements = new ArrayList<>();

    Timetable(Horizon horizon, Standing standing) {
        this.horizon = horizon;
        this.standing = standing;
        this.lookingBackCapped = LookingBack.capped(standing);
        this.useLeast = LimitedStrength.of(standing);
        this.lightFirstWeek = standing.has(Finding.RECENT_CRISIS);
    }

    List<Placement> placements() {
        return placements;
    }

    /** The weeks in which a practice would be done if it began in a given week. */
    ImmutableList<Integer> weeksFrom(Practice practice, int start) {
        Cadence cadence = practice.cadence();
        if (cadence.rhythm() == Rhythm.ONCE) {
            return ImmutableList.of(start);
        }
        int last = Math.min(horizon.weeks(), start + practice.courseWeeks().orElse(horizon.weeks()) - 1);
        if (practice.topics().contains(Topic.LOOKING_BACK)) {
            last = Math.min(last, LookingBack.lastWeek(horizon));
        }
        ImmutableList.Builder<Integer> weeks = ImmutableList.builder();
        for (int week = start; week <= last; week += cadence.everyWeeks()) {
            weeks.add(week);
        }
        return weeks.build();
    }

    /** The longest sitting that fits into every one of its weeks; 0 if not even the shortest does. */
    int minutesThatFit(Practice practice, List<Integer> weeks, int most) {
        if (practice.cadence().rhythm() == Rhythm.WOVEN_IN) {
            return 0;
        }
        int each = Math.min(most, useLeast ? practice.leastMinutes() : practice.usualMinutes());
        if (weeks.size() > 1) {
            each = Math.min(
                    each,
                    Math.max(
                            practice.leastMinutes(),
                            horizon.minutes() / 2 / practice.cadence().times()));
        }
        if (practice.topics().contains(Topic.LOOKING_BACK)) {
            each = Math.min(each, LONGEST_LOOK_BACK);
        }
        for (int week : weeks) {
            each = Math.min(
                    each,
                    (horizon.minutes() - minutesIn(week)) / practice.cadence().times());
        }
        return each >= practice.leastMinutes() ? each : 0;
    }

    /** Whether the weeks have room for one more practice, apart from minutes. */
    boolean hasRoom(Tags tags, List<Integer> weeks) {
        int start = weeks.get(0);
        boolean newOnes = newIn(start) < (start == 1 ? Horizon.NEW_IN_FIRST_WEEK : Horizon.NEW_A_WEEK);
        boolean soft = start > 1 || !lightFirstWeek || tags.light();
        return newOnes && soft && weeks.stream().allMatch(week -> hasRoomIn(tags, week));
    }

    private boolean hasRoomIn(Tags tags, int week) {
        return runningIn(week) < horizon.running()
                && !(isJointTalk(tags) && in(week, this::isJointTalk))
                && !(tags.heavy() && (in(week, Tags::heavy) || !in(week, Tags::light)))
                && !(tags.about(Topic.LOOKING_BACK)
                        && horizon.minutes() < 60
                        && in(week, other -> other.about(Topic.LOOKING_BACK)));
    }

    /** Whether the looking back of any four weeks stays within its share. Asked last, when all else stands. */
    boolean lookingBackFits(Tags tags, List<Integer> weeks, int minutes) {
        if (!tags.about(Topic.LOOKING_BACK) || !lookingBackCapped) {
            return true;
        }
        int share = standing.form() == Form.AFTER_BETRAYAL ? 2 : 3;
        for (int from = 1; from <= Math.max(1, horizon.weeks() - FOUR_WEEKS + 1); from++) {
            int back = 0;
            int all = 0;
            for (int week = from; week < from + FOUR_WEEKS && week <= horizon.weeks(); week++) {
                int added = weeks.contains(week) ? minutes : 0;
                back += lookingBackIn(week) + added;
                all += minutesIn(week) + added;
            }
            if (back * share > all) {
                return false;
            }
        }
        return true;
    }

    void add(Placement placement) {
        placements.add(placement);
    }

    /** A talk of the two with a point to it; of those there is one a week (LAW-17). */
    boolean isJointTalk(Tags tags) {
        return tags.joint(standing)
                && !tags.rhythm(Rhythm.WOVEN_IN)
                && (tags.practice().element() == Element.COMMUNICATION || tags.about(JointTalk.TOPICS));
    }

    int minutesIn(int week) {
        return placements.stream()
                .filter(placed -> placed.weeks().contains(week))
                .mapToInt(Placement::minutes)
                .sum();
    }

    private int lookingBackIn(int week) {
        return placements.stream()
                .filter(placed -> placed.weeks().contains(week) && placed.tags().about(Topic.LOOKING_BACK))
                .mapToInt(Placement::minutes)
                .sum();
    }

    private int newIn(int week) {
        return (int)
                placements.stream().filter(placed -> placed.start() == week).count();
    }

    private int runningIn(int week) {
        return (int) placements.stream()
                .filter(placed -> placed.weeks().contains(week))
                .count();
    }

    private boolean in(int week, Predicate<Tags> test) {
        return placements.stream().anyMatch(placed -> placed.weeks().contains(week) && test.test(placed.tags()));
    }
}
