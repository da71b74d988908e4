package dev.healing.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import dev.healing.plan.Form;
import dev.healing.plan.Note;
import dev.healing.plan.Path;
import dev.healing.plan.Reason;
import dev.healing.plan.Session;
import dev.healing.practice.Cadence;
import dev.healing.practice.Cadence.Rhythm;
import dev.healing.practice.Practice;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Minutes and weeks: the budget, few things at a time, and each practice in the rhythm it was written for. */
final class CalendarLaws {

    private final Examined plan;
    private final Faults faults;

    CalendarLaws(Examined plan, Faults faults) {
        this.plan = plan;
        this.faults = faults;
    }

    void check() {
        length();
        budget();
        fewAtATime();
        ListMultimap<String, Session> byPractice = LinkedListMultimap.create();
        plan.sessions().forEach(session -> byPractice.put(session.practice(), session));
        byPractice.asMap().values().forEach(sessions -> rhythm(List.copyOf(sessions)));
    }

    private void length() {
        int weeks = plan.plan().weeks();
        int most = plan.today().damage().map(CalendarLaws::weeks).orElse(6);
        boolean short_ = plan.path() == Path.REFLECT || plan.form() == Form.WAITING;
        faults.rule("LAW-14", weeks >= 1 && weeks <= most, weeks + " weeks where " + most + " are enough");
        faults.rule("INV-35", !short_ || weeks <= 4, "looking takes " + weeks + " weeks");
        int review = plan.plan().reviewWeek();
        faults.rule("structure", review >= 1 && review <= weeks, "review in week " + review);
        faults.rule(
                "LAW-14",
                plan.sessions().stream().allMatch(s -> s.week() >= 1 && s.week() <= weeks),
                "a session outside the weeks");
    }

    private static int weeks(dev.healing.assessment.Damage damage) {
        return switch (damage) {
            case SCRATCH -> 2;
            case CRACK -> 6;
            case BREAK, COLLAPSE -> 12;
        };
    }

    private void budget() {
        for (int week = 1; week <= plan.plan().weeks(); week++) {
            int minutes = minutes(week);
            int weeks = plan.in(week).anyMatch(Examined::savesUp) ? 2 : 1;
            faults.rule(
                    plan.path() == Path.REFLECT ? "INV-35" : "LAW-14",
                    minutes <= weeks * plan.minutes(),
                    "week " + week + " takes " + minutes + " of " + plan.minutes());
        }
        plan.sessions().stream().filter(Examined::savesUp).forEach(this::savedUp);
        boolean noTime = plan.plan().omissions().stream()
                .flatMap(omission -> omission.reasons().stream())
                .anyMatch(reason -> reason.kind() == Reason.Kind.NO_TIME);
        faults.rule(
                "LAW-14",
                !noTime || plan.plan().notes().contains(Note.LITTLE_TIME),
                "minutes do not reach and nobody says so");
    }

    private int minutes(int week) {
        return plan.in(week).mapToInt(Session::minutes).sum();
    }

    /** Two weeks that hold nothing else that takes time, for one sitting that no week could hold. */
    private void savedUp(Session session) {
        Practice practice = plan.practice(session);
        boolean alone =
                session.week() > 1 && minutes(session.week() - 1) == 0 && minutes(session.week()) == session.minutes();
        boolean needed = practice.cadence().rhythm() == Rhythm.ONCE && practice.leastMinutes() > plan.minutes();
        faults.rule("LAW-14", alone, session.id() + " saves up weeks that hold other things");
        faults.rule("LAW-14", needed, session.id() + " saves up what one week could hold");
        faults.rule("LAW-14", plan.plan().notes().contains(Note.LITTLE_TIME), session.id() + " and nobody says why");
        faults.rule("INV-35", plan.path() != Path.REFLECT, session.id() + " saves up while one only looks");
        faults.rule("LAW-14", plan.path() != Path.SAFETY_FIRST, session.id() + " makes someone in danger wait");
    }

    private void fewAtATime() {
        Set<String> seen = new HashSet<>();
        for (int week = 1; week <= plan.plan().weeks(); week++) {
            ImmutableList<Session> sessions = plan.in(week).collect(ImmutableList.toImmutableList());
            long fresh = sessions.stream().filter(s -> seen.add(s.practice())).count();
            long talks = sessions.stream()
                    .filter(s -> s.minutes() > 0 && Examined.jointTalk(s))
                    .count();
            faults.rule("LAW-17", fresh <= (week == 1 ? 3 : 2), fresh + " new in week " + week);
            faults.rule("LAW-17", sessions.size() <= (plan.quiet() ? 3 : 5), sessions.size() + " in week " + week);
            faults.rule("LAW-17", talks <= 1, talks + " joint talks in week " + week);
        }
        boolean small = plan.form() == Form.SMALL;
        faults.rule("LAW-17", !small || seen.size() <= 4, seen.size() + " practices for a scratch");
    }

    /** How often a week, in which weeks, for how many weeks, and how long a sitting is. */
    private void rhythm(List<Session> sessions) {
        Session first = sessions.get(0);
        Practice practice = plan.practice(first);
        Cadence cadence = practice.cadence();
        boolean wovenIn = cadence.rhythm() == Rhythm.WOVEN_IN;
        String id = practice.id();
        faults.rule("LAW-14", cadence.rhythm() != Rhythm.AS_NEEDED, id + " is for when it is needed");
        faults.rule("LAW-14", cadence.rhythm() != Rhythm.ONCE || sessions.size() == 1, id + " more than once");
        int course = practice.courseWeeks().orElse(plan.plan().weeks());
        int span = sessions.get(sessions.size() - 1).week() - first.week() + 1;
        faults.rule("LAW-14", span <= course, id + " runs " + span + " weeks of " + course);
        for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            int due = first.week() + i * cadence.everyWeeks();
            faults.rule("LAW-14", session.week() == due, session.id() + " was due in week " + due);
            faults.rule("LAW-14", session.times() == cadence.times(), session.id() + " " + session.times() + " times");
            int each = session.minutesEach();
            boolean fits = wovenIn ? each == 0 : each >= practice.leastMinutes() && each <= practice.usualMinutes();
            faults.rule("LAW-14", fits, session.id() + " takes " + each + " minutes");
        }
    }
}
