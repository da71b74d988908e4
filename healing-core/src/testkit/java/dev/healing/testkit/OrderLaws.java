package dev.healing.testkit;

import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Acknowledged;
import dev.healing.plan.Form;
import dev.healing.plan.Path;
import dev.healing.plan.Session;
import dev.healing.practice.BondKind;
import dev.healing.practice.Depth;
import dev.healing.practice.Element;
import dev.healing.practice.Participation;
import dev.healing.practice.Practice;
import dev.healing.practice.Prerequisite;
import dev.healing.practice.Topic;
import java.util.Optional;
import java.util.function.Predicate;

/** What comes before what. */
final class OrderLaws {

    private final Examined plan;
    private final Faults faults;

    OrderLaws(Examined plan, Faults faults) {
        this.plan = plan;
        this.faults = faults;
    }

    void check() {
        phases();
        prerequisites();
        if (plan.path() == Path.HEAL_TOGETHER
                && plan.form() != Form.PARENT_LED
                && plan.plan().kind() != BondKind.MINOR_CHILD) {
            firstTalks();
        }
        trust();
        depth();
        ownWork();
    }

    private void phases() {
        for (int i = 1; i < plan.sessions().size(); i++) {
            Session before = plan.sessions().get(i - 1);
            Session after = plan.sessions().get(i);
            faults.rule("LAW-14", before.week() <= after.week(), "weeks go back");
            faults.rule("LAW-14", before.phase().compareTo(after.phase()) <= 0, "phases go back at " + after.id());
        }
    }

    private void prerequisites() {
        plan.chosen().forEach(planned -> {
            Practice practice = plan.practice(planned);
            int start = plan.first(named(practice.id()));
            for (Prerequisite before : practice.prerequisites()) {
                int first = plan.first(named(before.practice()));
                boolean planned_ = first < plan.sessions().size();
                boolean done = plan.situation().done().containsKey(before.practice());
                boolean holds = planned_ ? first < start : before.soft() || done;
                faults.rule("LAW-14", holds, practice.id() + " before " + before.practice());
            }
        });
    }

    private static Predicate<Session> named(String practice) {
        return session -> session.practice().equals(practice);
    }

    private void firstTalks() {
        int said = plan.first(
                session -> Examined.joint(session) && session.topics().equals(ImmutableSet.of(Topic.ACKNOWLEDGING)));
        int goal = plan.first(session -> Examined.joint(session)
                && Examined.is(session, Topic.SHARED_GOAL)
                && Examined.is(session, Topic.ACKNOWLEDGING));
        for (int i = 0; i < plan.sessions().size(); i++) {
            Session session = plan.sessions().get(i);
            if (Examined.joint(session) && !Examined.is(session, Topic.TALK_SAFETY) && i != said) {
                faults.rule("LAW-01", said < i, session.id() + " before it was said that healing is needed");
                faults.rule("LAW-01", i == goal || goal < i, session.id() + " before the shared goal");
            }
        }
        boolean saidBefore = plan.today().acknowledged().equals(Optional.of(Acknowledged.BOTH));
        if (saidBefore && said < plan.sessions().size()) {
            Session renewal = plan.sessions().get(said);
            int most = Math.max(5, plan.practice(renewal).leastMinutes());
            faults.rule("LAW-01", renewal.minutesEach() <= most, "a renewal of " + renewal.minutesEach() + " minutes");
        }
    }

    private void trust() {
        int none = plan.sessions().size();
        int trust = plan.first(OrderLaws::onlyTrust);
        int boundary =
                plan.first(session -> Examined.is(session, Topic.BOUNDARY) && !Examined.is(session, Topic.TRUST));
        faults.rule("LAW-03", trust == none || boundary == none || boundary < trust, "trust before boundaries");
        int larger = plan.first(session -> onlyTrust(session) && session.depth() == Depth.DEEP);
        int smaller = plan.first(session -> Examined.is(session, Topic.TRUST) && session.depth() != Depth.DEEP);
        boolean climbed = plan.done(p -> p.topics().contains(Topic.TRUST) && p.depth() != Depth.DEEP);
        faults.rule("LAW-03", larger == none || smaller < larger || climbed, "a larger promise before a smaller one");
    }

    private static boolean onlyTrust(Session session) {
        return Examined.is(session, Topic.TRUST) && !Examined.is(session, Topic.ACCOUNTABILITY);
    }

    private void depth() {
        int deep = plan.first(session -> Examined.joint(session) && session.depth() == Depth.DEEP);
        if (deep < plan.sessions().size()) {
            faults.rule("LAW-07", deep > jointOf(Depth.LIGHT), "deep together before anything light together");
            faults.rule("LAW-07", deep > jointOf(Depth.MODERATE), "deep together at once");
        }
        for (int week = 1; week <= plan.plan().weeks(); week++) {
            int sittings = plan.in(week)
                    .filter(session -> session.depth() == Depth.DEEP)
                    .mapToInt(Session::times)
                    .sum();
            boolean light = plan.in(week).anyMatch(session -> session.depth() == Depth.LIGHT);
            faults.rule("LAW-07", sittings == 0 || light, "deep without light in week " + week);
            faults.rule("LAW-07", sittings <= 1, "deep sittings in a row in week " + week);
        }
    }

    private int jointOf(Depth depth) {
        boolean done = plan.done(p -> p.depth() == depth && p.participation() != Participation.SOLO);
        return done ? -1 : plan.first(session -> Examined.joint(session) && session.depth() == depth);
    }

    private void ownWork() {
        plan.sessions().stream().map(Session::phase).distinct().forEach(phase -> {
            boolean own = plan.sessions().stream()
                    .anyMatch(session -> session.phase() == phase
                            && session.element() == Element.OWN_WORK
                            && session.participation() == Participation.SOLO);
            faults.rule("LAW-09", own, "no own work in " + phase);
        });
    }
}
