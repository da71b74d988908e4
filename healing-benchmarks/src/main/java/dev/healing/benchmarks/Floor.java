package dev.healing.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.healing.plan.AtHand;
import dev.healing.plan.Decision;
import dev.healing.plan.Kept;
import dev.healing.plan.Omission;
import dev.healing.plan.Plan;
import dev.healing.plan.Reason;
import dev.healing.plan.Session;

/**
 * The least a planner could do: knowing the answer, it makes every object of a plan anew through the public builders. Sets
 * and texts are shared with the answer.
 */
final class Floor {

    private Floor() {}

    static Plan rebuilt(Plan answer) {
        return Plan.builder()
                .rulesVersion(answer.rulesVersion())
                .content(answer.content())
                .kind(answer.kind())
                .decision(decision(answer.decision()))
                .weeks(answer.weeks())
                .reviewWeek(answer.reviewWeek())
                .sessions(sessions(answer.sessions()))
                .atHand(atHand(answer.atHand()))
                .omissions(omissions(answer.omissions()))
                .notes(answer.notes())
                .help(answer.help())
                .kept(new Kept(answer.kept().strengths(), answer.kept().lightThing()))
                .lookingBackUntil(answer.lookingBackUntil())
                .build();
    }

    private static Decision decision(Decision known) {
        return new Decision(known.path(), known.form(), known.reasons(), known.sufficient(), known.changes());
    }

    private static ImmutableList<Session> sessions(ImmutableList<Session> known) {
        ImmutableList.Builder<Session> sessions = ImmutableList.builderWithExpectedSize(known.size());
        for (Session session : known) {
            sessions.add(Session.builder()
                    .practice(session.practice())
                    .element(session.element())
                    .participation(session.participation())
                    .supported(session.supported())
                    .reaches(session.reaches())
                    .touch(session.touch())
                    .gaze(session.gaze())
                    .presence(session.presence())
                    .depth(session.depth())
                    .topics(session.topics())
                    .sources(session.sources())
                    .phase(session.phase())
                    .week(session.week())
                    .times(session.times())
                    .minutesEach(session.minutesEach())
                    .reasons(reasons(session.reasons()))
                    .build());
        }
        return sessions.build();
    }

    private static ImmutableList<AtHand> atHand(ImmutableList<AtHand> known) {
        ImmutableList.Builder<AtHand> atHand = ImmutableList.builderWithExpectedSize(known.size());
        for (AtHand ready : known) {
            atHand.add(AtHand.builder()
                    .practice(ready.practice())
                    .element(ready.element())
                    .participation(ready.participation())
                    .supported(ready.supported())
                    .reaches(ready.reaches())
                    .touch(ready.touch())
                    .gaze(ready.gaze())
                    .presence(ready.presence())
                    .depth(ready.depth())
                    .topics(ready.topics())
                    .sources(ready.sources())
                    .reasons(reasons(ready.reasons()))
                    .build());
        }
        return atHand.build();
    }

    private static ImmutableList<Omission> omissions(ImmutableList<Omission> known) {
        ImmutableList.Builder<Omission> omissions = ImmutableList.builderWithExpectedSize(known.size());
        for (Omission omission : known) {
            omissions.add(new Omission(omission.practice(), reasons(omission.reasons()), omission.instead()));
        }
        return omissions.build();
    }

    private static ImmutableList<Reason> reasons(ImmutableList<Reason> known) {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builderWithExpectedSize(known.size());
        for (Reason reason : known) {
            reasons.add(new Reason(reason.kind(), reason.findings(), reason.practice()));
        }
        return reasons.build();
    }
}
