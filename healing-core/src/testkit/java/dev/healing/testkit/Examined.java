package dev.healing.testkit;

import static dev.healing.practice.Participation.TOGETHER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.assessment.Assessment;
import dev.healing.assessment.Situation;
import dev.healing.plan.Form;
import dev.healing.plan.Path;
import dev.healing.plan.Plan;
import dev.healing.plan.Planned;
import dev.healing.plan.Reason;
import dev.healing.plan.Session;
import dev.healing.practice.Catalog;
import dev.healing.practice.Element;
import dev.healing.practice.Practice;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A plan beside the situation and the catalogue it was made from; what the laws ask of it. */
record Examined(Situation situation, Catalog catalog, Plan plan) {

    private static final ImmutableSet<Topic> OF_A_TALK = Sets.immutableEnumSet(
            Topic.TALK_SAFETY,
            Topic.ACKNOWLEDGING,
            Topic.SHARED_GOAL,
            Topic.BOUNDARY,
            Topic.LOOKING_BACK,
            Topic.APOLOGY,
            Topic.CONFRONT);

    Assessment today() {
        return situation.newest();
    }

    Path path() {
        return plan.decision().path();
    }

    Form form() {
        return plan.decision().form();
    }

    ImmutableList<Session> sessions() {
        return plan.sessions();
    }

    Stream<Session> in(int week) {
        return sessions().stream().filter(session -> session.week() == week);
    }

    /** What is in a week and what is at hand. */
    Stream<Planned> chosen() {
        return Stream.concat(plan.sessions().stream(), plan.atHand().stream());
    }

    Practice practice(Planned planned) {
        return catalog.practice(planned.practice()).orElseThrow();
    }

    /** Heat nobody told counts as acute. */
    boolean acute() {
        return today().conflictHeat().orElse(10) >= 8;
    }

    /** The minutes of a week: fewer while someone only looks. */
    int minutes() {
        return path() == Path.REFLECT ? Math.min(30, today().weeklyMinutes()) : today().weeklyMinutes();
    }

    boolean quiet() {
        return minutes() < 60;
    }

    /** The place of the first session of a sort; the number of sessions if there is none. */
    int first(Predicate<Session> test) {
        for (int i = 0; i < sessions().size(); i++) {
            if (test.test(sessions().get(i))) {
                return i;
            }
        }
        return sessions().size();
    }

    /** Whether something of the sort was done in earlier plans. */
    boolean done(Predicate<Practice> test) {
        return situation.done().keySet().stream()
                .anyMatch(id -> catalog.practice(id).filter(test).isPresent());
    }

    /** It takes the minutes of the week before, too. */
    static boolean savesUp(Planned planned) {
        return planned.reasons().stream().anyMatch(reason -> reason.kind() == Reason.Kind.SAVES_UP);
    }

    static boolean joint(Planned planned) {
        return planned.participation() == TOGETHER;
    }

    static boolean is(Planned planned, Topic topic) {
        return planned.topics().contains(topic);
    }

    static boolean intimate(Planned planned) {
        return planned.touch() == Touch.INTIMATE || planned.touch() == Touch.SEXUAL;
    }

    /** Time together with a point to it. */
    static boolean jointTalk(Planned planned) {
        return joint(planned)
                && (planned.element() == Element.COMMUNICATION
                        || !Set.copyOf(Sets.intersection(planned.topics(), OF_A_TALK))
                                .isEmpty());
    }
}
