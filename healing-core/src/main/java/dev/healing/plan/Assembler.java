package dev.healing.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Situation;
import dev.healing.assessment.Strength;
import dev.healing.practice.Depth;
import dev.healing.practice.Participation;
import dev.healing.practice.Phase;
import dev.healing.practice.Practice;
import dev.healing.practice.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Turns placements into sessions with phases, and finds what the plan tells about its own shape. */
final class Assembler {

    private final Standing standing;
    private final Horizon horizon;
    private final ImmutableList<Placement> placements;

    Assembler(Standing standing, Horizon horizon, ImmutableList<Placement> placements) {
        this.standing = standing;
        this.horizon = horizon;
        this.placements = placements;
    }

    /** Week by week; within a week in the order of placing, which keeps what comes first in front. */
    ImmutableList<Session> sessions() {
        List<SessionBuilder> drafts = placements.stream().map(this::draft).toList();
        ImmutableList.Builder<Session> sessions = ImmutableList.builder();
        Phase phase = Phase.DISCERN;
        for (int week = 1; week <= horizon.weeks(); week++) {
            phase = phaseOf(week, phase);
            for (int i = 0; i < drafts.size(); i++) {
                if (placements.get(i).weeks().contains(week)) {
                    sessions.add(drafts.get(i).week(week).phase(phase).build());
                }
            }
        }
        return sessions.build();
    }

    /** A week stands in the latest phase begun so far; side branches move nothing, but where the plan is about an ending. */
    private Phase phaseOf(int week, Phase before) {
        Phase latest = before;
        for (Placement placement : placements) {
            Phase phase = placement.tags().practice().phase();
            boolean moves = phase != Phase.INVITE && (phase != Phase.RELEASE || ending());
            if (placement.start() == week && moves && phase.compareTo(latest) > 0) {
                latest = phase;
            }
        }
        return latest;
    }

    private boolean ending() {
        return standing.path() == Path.LET_GO || standing.form() == Form.GRIEVING;
    }

    /** All a practice's sessions have in common; only week and phase are left to say. */
    private SessionBuilder draft(Placement placement) {
        Practice practice = placement.tags().practice();
        return Session.builder()
                .practice(practice.id())
                .element(practice.element())
                .participation(settled(placement.tags()))
                .supported(practice.supported())
                .reaches(practice.reaches())
                .touch(practice.touch())
                .gaze(practice.gaze())
                .presence(practice.presence())
                .depth(practice.depth())
                .topics(placement.tags().topics())
                .sources(practice.sources())
                .times(placement.times())
                .minutesEach(placement.minutesEach())
                .addAllReasons(placement.reasons());
    }

    ImmutableList<AtHand> atHand(List<Candidate> chosen) {
        return chosen.stream().map(this::atHand).collect(ImmutableList.toImmutableList());
    }

    private AtHand atHand(Candidate candidate) {
        Practice practice = candidate.practice();
        return AtHand.builder()
                .practice(practice.id())
                .element(practice.element())
                .participation(settled(candidate.tags()))
                .supported(practice.supported())
                .reaches(practice.reaches())
                .touch(practice.touch())
                .gaze(practice.gaze())
                .presence(practice.presence())
                .depth(practice.depth())
                .topics(candidate.tags().topics())
                .sources(practice.sources())
                .addReason(Reason.of(Reason.Kind.INDICATED, candidate.indicated()))
                .build();
    }

    private Participation settled(Tags tags) {
        return tags.joint(standing) ? Participation.TOGETHER : Participation.SOLO;
    }

    /** INV-46: after a hot day, in danger, and after a crisis the review comes at once. */
    int reviewWeek() {
        boolean soon = Ready.pauseFirst(standing)
                || standing.path() == Path.SAFETY_FIRST
                || standing.has(Finding.RECENT_CRISIS);
        return soon ? 1 : Math.min(horizon.weeks(), 4);
    }

    OptionalInt lookingBackUntil() {
        return placements.stream()
                .filter(placement -> placement.tags().about(Topic.LOOKING_BACK))
                .mapToInt(placement -> placement.weeks().end())
                .max();
    }

    /** LAW-18: the strength is the person's own in danger, after a death and for a child; else the bond's, if one was named. */
    Kept kept(Situation situation, List<Candidate> atHand) {
        boolean own = standing.path() == Path.SAFETY_FIRST
                || standing.form() == Form.REMEMBERING
                || standing.has(Finding.SELF_UNDER_13);
        List<Strength> named =
                new ArrayList<>(own ? ImmutableSet.of() : situation.newest().strengths());
        named.remove(Strength.NONE_NOW);
        return new Kept(Sets.immutableEnumSet(named), lightThing(atHand));
    }

    private Optional<String> lightThing(List<Candidate> atHand) {
        List<Practice> all = Stream.concat(
                        placements.stream().map(placement -> placement.tags().practice()),
                        atHand.stream().map(Candidate::practice))
                .filter(practice -> practice.depth() == Depth.LIGHT)
                .toList();
        return all.stream()
                .filter(practice -> practice.topics().contains(Topic.STRENGTHS))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(Practice::id);
    }
}
