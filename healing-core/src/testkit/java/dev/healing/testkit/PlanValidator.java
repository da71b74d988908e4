package dev.healing.testkit;

import static dev.healing.practice.Participation.SOLO;
import static dev.healing.practice.Participation.TOGETHER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Situation;
import dev.healing.plan.Form;
import dev.healing.plan.Path;
import dev.healing.plan.Plan;
import dev.healing.plan.Session;
import dev.healing.practice.Depth;
import dev.healing.practice.Element;
import dev.healing.practice.Reach;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What every plan keeps, whatever the situation, read off the plan itself and off the situation, without a look at how
 * the planner works. Runs on every plan any test makes; each fault begins with the number of its rule.
 */
public final class PlanValidator {

    private final Situation situation;
    private final Plan plan;
    private final List<String> faults = new ArrayList<>();

    private PlanValidator(Situation situation, Plan plan) {
        this.situation = situation;
        this.plan = plan;
    }

    /** Every rule a plan breaks; empty for a good plan. */
    public static List<String> faults(Situation situation, Plan plan) {
        PlanValidator validator = new PlanValidator(situation, plan);
        validator.shape();
        validator.weeks();
        validator.fewAtATime();
        validator.order();
        validator.depth();
        validator.lookingBack();
        validator.firstStep();
        validator.paths();
        return ImmutableList.copyOf(validator.faults);
    }

    private void rule(String number, boolean holds, Object detail) {
        if (!holds) {
            faults.add(number + ": " + detail);
        }
    }

    private Stream<Session> in(int week) {
        return plan.sessions().stream().filter(session -> session.week() == week);
    }

    private void shape() {
        Set<String> ids = new HashSet<>();
        for (Session session : plan.sessions()) {
            rule("LAW-13", !session.reasons().isEmpty(), session.practice() + " has no reason");
            rule("structure", ids.add(session.id()), "twice " + session.id());
            rule("LAW-14", session.week() >= 1 && session.week() <= plan.weeks(), session.id() + " outside the weeks");
            rule("structure", session.minutes() == session.times() * session.minutesEach(), session.id());
        }
        plan.omissions().forEach(omission -> {
            rule("LAW-13", !omission.reasons().isEmpty(), omission.practice() + " left out without a reason");
            rule("structure", !chosen().contains(omission.practice()), omission.practice() + " chosen and left out");
        });
        rule("structure", plan.reviewWeek() >= 1 && plan.reviewWeek() <= plan.weeks(), "review " + plan.reviewWeek());
        rule("INV-41", !plan.help().isEmpty(), "no help");
        rule(
                "INV-89",
                plan.decision().reasons().containsAll(plan.decision().sufficient()),
                "sufficient beyond reasons");
    }

    private Set<String> chosen() {
        Set<String> chosen = new HashSet<>();
        plan.sessions().forEach(session -> chosen.add(session.practice()));
        plan.atHand().forEach(ready -> chosen.add(ready.practice()));
        return chosen;
    }

    private void weeks() {
        int budget = situation.newest().weeklyMinutes();
        for (int week = 1; week <= plan.weeks(); week++) {
            int minutes = in(week).mapToInt(Session::minutes).sum();
            rule("LAW-14", minutes <= budget, "week " + week + " takes " + minutes + " of " + budget);
            rule("INV-35", plan.decision().path() != Path.REFLECT || minutes <= 30, "reflecting takes " + minutes);
        }
        rule("INV-35", plan.decision().path() != Path.REFLECT || plan.weeks() <= 4, "reflecting is too long");
        rule("LAW-14", plan.weeks() <= 12, plan.weeks() + " weeks");
    }

    private void fewAtATime() {
        boolean quiet =
                situation.newest().weeklyMinutes() < 60 || plan.decision().path() == Path.REFLECT;
        Set<String> seen = new HashSet<>();
        for (int week = 1; week <= plan.weeks(); week++) {
            long fresh =
                    in(week).filter(session -> seen.add(session.practice())).count();
            rule("LAW-17", fresh <= (week == 1 ? 3 : 2), fresh + " new in week " + week);
            rule("LAW-17", in(week).count() <= (quiet ? 3 : 5), in(week).count() + " running in week " + week);
            rule("LAW-17", in(week).filter(PlanValidator::isJointTalk).count() <= 1, "two joint talks in week " + week);
        }
        if (plan.decision().form() == Form.SMALL) {
            rule("architecture: SMALL", seen.size() <= 5 && plan.weeks() <= 2, seen.size() + " practices");
        }
    }

    private static boolean isJointTalk(Session session) {
        return session.participation() == TOGETHER
                && session.minutes() > 0
                && session.element() == Element.COMMUNICATION;
    }

    private void order() {
        for (int i = 1; i < plan.sessions().size(); i++) {
            Session before = plan.sessions().get(i - 1);
            Session after = plan.sessions().get(i);
            rule("LAW-14", before.week() <= after.week(), "weeks go back");
            rule("LAW-14", before.phase().compareTo(after.phase()) <= 0, "phases go back at " + after.id());
        }
        if (plan.decision().path() == Path.HEAL_TOGETHER && plan.decision().form() != Form.PARENT_LED) {
            firstTalks();
        }
        touch();
        int trust = first(session -> is(session, Topic.TRUST) && !is(session, Topic.ACCOUNTABILITY));
        int boundary = first(session -> is(session, Topic.BOUNDARY) && !is(session, Topic.TRUST));
        boolean both =
                trust < plan.sessions().size() && boundary < plan.sessions().size();
        rule("LAW-03", !both || boundary < trust, "trust before boundaries");
    }

    private void firstTalks() {
        if (plan.kind() == dev.healing.practice.BondKind.MINOR_CHILD) {
            return;
        }
        int said = first(session -> joint(session) && session.topics().equals(ImmutableSet.of(Topic.ACKNOWLEDGING)));
        int goal =
                first(session -> joint(session) && is(session, Topic.SHARED_GOAL) && is(session, Topic.ACKNOWLEDGING));
        for (int i = 0; i < plan.sessions().size(); i++) {
            Session session = plan.sessions().get(i);
            if (joint(session) && !is(session, Topic.TALK_SAFETY) && i != said) {
                rule("LAW-01", said < i, session.id() + " before it was said that healing is needed");
                rule("LAW-01", i == goal || goal < i, session.id() + " before the shared goal");
            }
        }
    }

    private void touch() {
        int trust = first(session -> is(session, Topic.TRUST));
        for (int i = 0; i < plan.sessions().size(); i++) {
            Session session = plan.sessions().get(i);
            boolean intimate = session.touch() == Touch.INTIMATE || session.touch() == Touch.SEXUAL;
            boolean trustDone = !situation.done().isEmpty();
            rule("INV-49", !intimate || trustDone || trust < i, session.id() + " before a step of trust");
        }
    }

    private void depth() {
        int light = first(session -> joint(session) && session.depth() == Depth.LIGHT);
        int moderate = first(session -> joint(session) && session.depth() == Depth.MODERATE);
        int deep = first(session -> joint(session) && session.depth() == Depth.DEEP);
        boolean fresh = situation.done().isEmpty();
        rule(
                "LAW-07",
                deep == plan.sessions().size() || !fresh || (light < deep && moderate < deep),
                "depth came at once");
        for (int week = 1; week <= plan.weeks(); week++) {
            int deepSittings = in(week).filter(session -> session.depth() == Depth.DEEP)
                    .mapToInt(Session::times)
                    .sum();
            boolean hasLight = in(week).anyMatch(session -> session.depth() == Depth.LIGHT);
            rule("LAW-07", deepSittings == 0 || hasLight, "deep without light in week " + week);
            rule("LAW-07", deepSittings <= 1, "deep sittings in a row in week " + week);
        }
    }

    private void lookingBack() {
        boolean heardYes = situation
                .newest()
                .heard()
                .filter(h -> h == dev.healing.assessment.Heard.YES)
                .isPresent();
        int share = plan.decision().form() == Form.AFTER_BETRAYAL ? 2 : 3;
        for (Session session : plan.sessions()) {
            rule(
                    "LAW-04",
                    !is(session, Topic.LOOKING_BACK) || session.minutesEach() <= 40,
                    session.id() + " is too long");
        }
        for (int from = 1; heardYes && from <= Math.max(1, plan.weeks() - 3); from++) {
            int first = from;
            List<Session> window = plan.sessions().stream()
                    .filter(session -> session.week() >= first && session.week() < first + 4)
                    .toList();
            int all = window.stream().mapToInt(Session::minutes).sum();
            int back = window.stream()
                    .filter(session -> is(session, Topic.LOOKING_BACK))
                    .mapToInt(Session::minutes)
                    .sum();
            rule("LAW-04", back * share <= all, "looking back takes " + back + " of " + all + " from week " + from);
        }
    }

    private void firstStep() {
        if (plan.sessions().isEmpty()) {
            rule("LAW-18", false, "nothing to do at all");
            return;
        }
        Session step = plan.sessions().get(0);
        rule("LAW-18", step.week() == 1 && step.participation() == SOLO, "first is " + step.id());
        rule("LAW-18", step.minutesEach() <= 5 && step.reaches() == Reach.NONE, "first is " + step.id());
        rule("LAW-18", plan.kept().lightThing().isPresent(), "no light thing");
        ownWork();
    }

    private void ownWork() {
        plan.sessions().stream().map(Session::phase).distinct().forEach(phase -> {
            boolean own = plan.sessions().stream()
                    .anyMatch(session -> session.phase() == phase
                            && session.element() == Element.OWN_WORK
                            && session.participation() == SOLO);
            rule("LAW-09", own, "no own work in " + phase);
        });
    }

    private void paths() {
        Path path = plan.decision().path();
        boolean alone = path == Path.SAFETY_FIRST || path == Path.LET_GO || path == Path.REFLECT;
        rule(
                "INV-05, INV-35, INV-36",
                !alone || plan.sessions().stream().noneMatch(PlanValidator::joint),
                "joint in " + path);
        long invitations = plan.sessions().stream()
                .filter(session -> is(session, Topic.INVITATION))
                .map(Session::practice)
                .distinct()
                .count();
        rule("INV-90", invitations <= 1, invitations + " invitations");
    }

    private int first(Predicate<Session> test) {
        for (int i = 0; i < plan.sessions().size(); i++) {
            if (test.test(plan.sessions().get(i))) {
                return i;
            }
        }
        return plan.sessions().size();
    }

    private static boolean joint(Session session) {
        return session.participation() == TOGETHER;
    }

    private static boolean is(Session session, Topic topic) {
        return session.topics().contains(topic);
    }
}
