package dev.healing.testkit;

import dev.healing.plan.Omission;
import dev.healing.plan.Planned;
import dev.healing.plan.Reason;
import dev.healing.plan.Session;
import dev.healing.practice.Cadence.Rhythm;
import dev.healing.practice.Depth;
import dev.healing.practice.Participation;
import dev.healing.practice.Practice;
import dev.healing.practice.Reach;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a plan is made of: reasons for everything, tags as the catalogue has them, a first step and a light thing. */
final class ShapeLaws {

    private final Examined plan;
    private final Faults faults;

    ShapeLaws(Examined plan, Faults faults) {
        this.plan = plan;
        this.faults = faults;
    }

    void check() {
        sessions();
        chosen();
        omissions();
        decision();
        firstStep();
    }

    private void sessions() {
        Set<String> ids = new HashSet<>();
        for (Session session : plan.sessions()) {
            faults.rule("structure", ids.add(session.id()), "twice " + session.id());
            faults.rule("structure", session.minutes() == session.times() * session.minutesEach(), session.id());
        }
        Set<String> ready = new HashSet<>();
        plan.plan().atHand().forEach(planned -> {
            faults.rule("structure", ready.add(planned.practice()), "twice at hand " + planned.practice());
            faults.rule(
                    "structure",
                    plan.practice(planned).cadence().rhythm() == Rhythm.AS_NEEDED,
                    planned.practice() + " at hand has weeks of its own");
        });
    }

    private void chosen() {
        plan.chosen().forEach(planned -> {
            reasons(planned.practice(), planned.reasons(), true);
            faults.rule(
                    "LAW-13",
                    planned.reasons().get(0).kind() != Reason.Kind.SAVES_UP,
                    planned.practice() + " tells how and not why");
            faults.rule(
                    "structure", asInCatalogue(planned), planned.practice() + " bears other tags than its practice");
            faults.rule(
                    "LAW-13",
                    !plan.situation().declined().contains(planned.practice()),
                    planned.practice() + " was declined");
            faults.rule(
                    "INV-87", !plan.catalog().hidden().contains(planned.practice()), planned.practice() + " is hidden");
        });
    }

    private boolean asInCatalogue(Planned planned) {
        Practice practice = plan.practice(planned);
        boolean settled =
                practice.participation() == Participation.EITHER || practice.participation() == planned.participation();
        return settled
                && practice.element() == planned.element()
                && practice.reaches() == planned.reaches()
                && practice.touch() == planned.touch()
                && practice.gaze() == planned.gaze()
                && practice.depth() == planned.depth()
                && practice.topics().equals(planned.topics());
    }

    private void omissions() {
        Set<String> chosen = plan.chosen().map(Planned::practice).collect(Collectors.toSet());
        Set<String> left = new HashSet<>();
        plan.plan().omissions().forEach(omission -> {
            reasons(omission.practice(), omission.reasons(), false);
            faults.rule("structure", left.add(omission.practice()), "left out twice " + omission.practice());
            faults.rule(
                    "structure", !chosen.contains(omission.practice()), omission.practice() + " chosen and left out");
            omission.instead().ifPresent(id -> standsIn(omission, id, chosen));
        });
    }

    private void standsIn(Omission omission, String id, Set<String> chosen) {
        Practice left = plan.catalog().practice(omission.practice()).orElseThrow();
        Practice instead = plan.catalog().practice(id).orElseThrow();
        faults.rule("INV-47", chosen.contains(id), id + " stands in and is not planned");
        faults.rule("INV-47", instead.element() == left.element(), id + " is of another part of healing");
        faults.rule("INV-47", instead.usualMinutes() <= left.usualMinutes(), id + " takes longer");
        faults.rule("INV-47", instead.depth().compareTo(left.depth()) <= 0, id + " goes deeper");
    }

    /** A door that stays shut names what shuts it. */
    private void reasons(String practice, List<Reason> reasons, boolean chosen) {
        faults.rule("LAW-13", !reasons.isEmpty(), practice + " has no reason");
        for (Reason reason : reasons) {
            boolean shut = reason.kind() == Reason.Kind.CONTRAINDICATED || reason.kind() == Reason.Kind.NOT_YET;
            faults.rule("LAW-13", reason.kind().chosen() == chosen, practice + " for the wrong sort of reason");
            faults.rule("LAW-13", !shut || !reason.findings().isEmpty(), practice + " is shut and nobody says by what");
        }
    }

    private void decision() {
        var decision = plan.plan().decision();
        faults.rule("INV-89", decision.reasons().containsAll(decision.sufficient()), "sufficient beyond reasons");
        faults.rule("INV-41", !plan.plan().help().isEmpty(), "no help");
    }

    private void firstStep() {
        faults.rule("LAW-18", !plan.sessions().isEmpty(), "nothing to do at all");
        plan.sessions().stream().findFirst().ifPresent(step -> {
            faults.rule("LAW-18", step.week() == 1 && step.minutesEach() <= 5, "first is " + step.id());
            faults.rule("LAW-18", step.participation() == Participation.SOLO, "first is " + step.id());
            faults.rule("LAW-18", step.reaches() == Reach.NONE, "first is " + step.id());
        });
        String light = plan.plan().kept().lightThing().orElse("none");
        faults.rule(
                "LAW-18",
                plan.chosen().anyMatch(planned -> planned.practice().equals(light) && planned.depth() == Depth.LIGHT),
                "the light thing is " + light);
    }
}
