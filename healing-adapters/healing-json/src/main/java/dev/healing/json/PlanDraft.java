package dev.healing.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.plan.Decision;
import dev.healing.plan.Form;
import dev.healing.plan.HelpTopic;
import dev.healing.plan.Kept;
import dev.healing.plan.Path;
import dev.healing.plan.Plan;
import dev.healing.plan.PlanBuilder;
import dev.healing.plan.Session;
import dev.healing.practice.BondKind;
import java.util.Optional;
import java.util.OptionalInt;

/** A plan while it is read. Holds itself what has to be compared, and gives the rest to the builder at once. */
final class PlanDraft {

    private static final String WITHIN = "must not be after the last week of the plan";

    final PlanBuilder builder = Plan.builder()
            .rulesVersion("")
            .kind(BondKind.OTHER_FAMILY)
            .kept(new Kept(ImmutableSet.of(), Optional.empty()));
    Path path = Path.SAFETY_FIRST;
    Form form = Form.PROTECT;
    Decision decision = new Decision(path, form, ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of());
    int weeks = 1;
    int reviewWeek = 1;
    OptionalInt lookingBackUntil = OptionalInt.empty();
    ImmutableList<Session> sessions = ImmutableList.of();
    ImmutableSet<HelpTopic> help = ImmutableSet.of();

    Plan plan() {
        return builder.decision(new Decision(path, form, decision.reasons(), decision.sufficient(), decision.changes()))
                .weeks(weeks)
                .reviewWeek(reviewWeek)
                .lookingBackUntil(lookingBackUntil)
                .sessions(sessions)
                .help(help)
                .build();
    }

    /** What core says of a plan and cannot refuse, because a planner never makes it otherwise. */
    void check(Place place) {
        if (place.hasRead("help") && help.isEmpty()) {
            place.faultOf("help", "must hold at least one topic");
        }
        if (!place.hasRead("weeks")) {
            return;
        }
        if (reviewWeek > weeks) {
            place.faultOf("reviewWeek", WITHIN);
        }
        if (lookingBackUntil.orElse(1) > weeks) {
            place.faultOf("lookingBackUntil", WITHIN);
        }
        if (sessions.stream().anyMatch(session -> session.week() > weeks)) {
            place.faultOf("sessions", "must each be in a week of the plan");
        }
    }
}
