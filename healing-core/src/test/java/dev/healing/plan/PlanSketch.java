package dev.healing.plan;

import java.util.stream.Collectors;

/** A plan in a few lines a person can compare: everything in it, in its order. */
final class PlanSketch {

    private PlanSketch() {}

    static String of(Plan plan) {
        StringBuilder text = new StringBuilder();
        Decision decision = plan.decision();
        line(
                text,
                decision.path() + " " + decision.form() + ", " + plan.weeks() + " weeks, review in "
                        + plan.reviewWeek());
        line(text, "because " + decision.reasons() + ", enough " + decision.sufficient());
        line(text, "notes " + plan.notes() + ", help " + plan.help());
        line(text, "kept " + plan.kept().lightThing().orElse("-") + ", looking back until " + plan.lookingBackUntil());
        line(text, "at hand " + plan.atHand().stream().map(Planned::practice).collect(Collectors.joining(", ")));
        int week = 0;
        for (Session session : plan.sessions()) {
            if (session.week() > week) {
                week = session.week();
                line(text, "week " + week + ", " + session.phase());
            }
            line(
                    text,
                    "  " + session.practice() + ", " + session.times() + " x " + session.minutesEach() + ", "
                            + session.participation() + ", "
                            + session.reasons().stream().map(PlanSketch::reason).collect(Collectors.joining(", ")));
        }
        line(text, "left out");
        plan.omissions()
                .forEach(omission -> line(
                        text,
                        "  " + omission.practice() + ": "
                                + reason(omission.reasons().get(0))
                                + omission.instead()
                                        .map(id -> ", instead " + id)
                                        .orElse("")));
        return text.toString();
    }

    private static String reason(Reason reason) {
        return reason.kind() + " " + reason.findings()
                + reason.practice().map(id -> " " + id).orElse("");
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
