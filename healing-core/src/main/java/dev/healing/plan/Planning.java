package dev.healing.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.healing.assessment.Findings;
import dev.healing.assessment.Situation;
import dev.healing.practice.Cadence.Rhythm;
import dev.healing.practice.Practice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One planning from end to end: findings, triage, permission, choice, sequence, calendar. */
final class Planning {

    private final HealingPlanner planner;
    private final Situation situation;
    /** What was done at all; none times is not done. */
    private final ImmutableSet<String> done;

    private final Decision decision;
    private final Standing standing;
    private final Horizon horizon;
    private final List<Judged> judged;
    private final Alternatives alternatives;
    private final Composer composer;
    private final ImmutableList<Placement> placements;
    private final ImmutableList<Candidate> atHand;

    /** A practice for this kind of bond, what permission says to it, and what speaks for it. */
    private record Judged(Candidate candidate, Ruling ruling) {}

    Planning(HealingPlanner planner, Situation situation) {
        this.planner = planner;
        this.situation = situation;
        this.done = ImmutableSet.copyOf(
                Maps.filterValues(situation.done(), times -> times > 0).keySet());
        Findings findings = planner.findings(situation);
        this.decision = Sufficiency.explain(findings, Triage.of(findings));
        this.standing = Standing.of(findings, decision.path(), decision.form());
        this.horizon = Horizon.of(standing, situation.newest().weeklyMinutes());
        this.judged = judge();
        List<Candidate> open = open();
        this.alternatives = new Alternatives(standing.hasAny(Alternatives.LIMITS) ? limited() : List.of());
        this.composer = new Composer(horizon, standing, done, this::someDone, alternatives.raise(open));
        this.placements = composer.compose();
        this.atHand = Ready.atHand(standing, done, open);
    }

    private List<Judged> judge() {
        Permission permission = new Permission(standing, whatDecided());
        List<Judged> all = new ArrayList<>();
        for (Tags tags : planner.practicesFor(standing.kind())) {
            Ruling ruling = permission.rule(tags);
            if (ruling.kind() != Ruling.Kind.NOT_FOR_THEM) {
                all.add(new Judged(Candidate.of(tags, standing), ruling));
            }
        }
        return all;
    }

    private List<Candidate> open() {
        List<Candidate> open = new ArrayList<>();
        for (Judged each : judged) {
            if (each.ruling().permits() && !keptOut(each.candidate().practice())) {
                open.add(each.candidate());
            }
        }
        return open;
    }

    /** What would be open to them if nobody had told a limit. */
    private List<Candidate> limited() {
        Permission unlimited = new Permission(standing.unlimited(), whatDecided());
        return judged.stream()
                .filter(each -> !each.ruling().permits() && each.candidate().fits())
                .map(Judged::candidate)
                .filter(candidate -> !keptOut(candidate.practice())
                        && unlimited.rule(candidate.tags()).permits())
                .toList();
    }

    /** Nothing suffices for the most careful outcome, as it needs no answer; then the reasons speak (LAW-13). */
    private Findings whatDecided() {
        return Findings.copyOf(decision.sufficient().isEmpty() ? decision.reasons() : decision.sufficient());
    }

    /** Kept out by the app or not wanted by the person. */
    private boolean keptOut(Practice practice) {
        return planner.catalog().hidden().contains(practice.id())
                || situation.declined().contains(practice.id());
    }

    private boolean someDone(Predicate<Tags> test) {
        return !done.isEmpty()
                && planner.practices().stream()
                        .anyMatch(tags -> done.contains(tags.practice().id()) && test.test(tags));
    }

    Plan plan() {
        Assembler assembler = new Assembler(standing, horizon, placements);
        OptionalInt lookingBackUntil = assembler.lookingBackUntil();
        ImmutableList<Omission> omissions = omissions();
        return Plan.builder()
                .rulesVersion(HealingPlanner.RULES_VERSION)
                .content(planner.catalog().packs())
                .kind(standing.kind())
                .decision(decision)
                .weeks(horizon.weeks())
                .reviewWeek(assembler.reviewWeek())
                .sessions(assembler.sessions())
                .atHand(assembler.atHand(atHand))
                .omissions(omissions)
                .notes(Notes.of(situation, standing, timeIsShort(omissions), hides(), lookingBackUntil))
                .help(HelpRoutes.of(standing))
                .kept(assembler.kept(situation, atHand))
                .lookingBackUntil(lookingBackUntil)
                .build();
    }

    private boolean hides() {
        return planner.catalog().hidden().stream()
                .anyMatch(id -> planner.catalog().practice(id).isPresent());
    }

    private boolean timeIsShort(List<Omission> omissions) {
        for (Placement placement : placements) {
            if (placement.savesUp()) {
                return true;
            }
        }
        for (Omission omission : omissions) {
            if (omission.reasons().get(0).kind() == Reason.Kind.NO_TIME) {
                return true;
            }
        }
        return false;
    }

    /** What is for this kind of bond and speaks to what was told, or is touch that is open, and is yet not planned (LAW-13). */
    private ImmutableList<Omission> omissions() {
        ImmutableList.Builder<Omission> left = ImmutableList.builder();
        for (Judged each : judged) {
            if (each.candidate().fits() || isOpenTouch(each)) {
                whyNot(each).ifPresent(reason -> left.add(omission(each.candidate(), reason)));
            }
        }
        return left.build();
    }

    private Omission omission(Candidate candidate, Reason reason) {
        return new Omission(
                candidate.id(),
                ImmutableList.of(reason),
                alternatives.closes(candidate.id()) ? alternatives.instead(candidate, chosen()) : Optional.empty());
    }

    private List<Candidate> chosen() {
        return Stream.concat(placements.stream().map(Placement::candidate), atHand.stream())
                .toList();
    }

    /** S68 and LAW-08: touch is easily passed over in silence; where it is open and not chosen, the plan says why. */
    private static boolean isOpenTouch(Judged each) {
        return each.ruling().permits() && each.candidate().tags().intimate();
    }

    /** Why a practice is not in the plan; empty if it is. */
    private Optional<Reason> whyNot(Judged each) {
        Practice practice = each.candidate().practice();
        boolean ready = practice.cadence().rhythm() == Rhythm.AS_NEEDED;
        if (ready && isAtHand(practice)) {
            return Optional.empty();
        }
        if (!each.ruling().permits()) {
            return Optional.of(each.ruling().reason());
        }
        if (planner.catalog().hidden().contains(practice.id())) {
            return Optional.of(Reason.of(Reason.Kind.HIDDEN));
        }
        if (situation.declined().contains(practice.id())) {
            return Optional.of(Reason.of(Reason.Kind.DECLINED));
        }
        return ready ? Optional.of(Reason.of(Reason.Kind.BALANCE)) : composer.whyLeftOut(practice.id());
    }

    private boolean isAtHand(Practice practice) {
        for (Candidate candidate : atHand) {
            if (candidate.id().equals(practice.id())) {
                return true;
            }
        }
        return false;
    }

    /** Everything conditions and gates allow, before time and taste. */
    ImmutableSet<Practice> permitted() {
        return judged.stream()
                .filter(each -> each.ruling().permits())
                .map(each -> each.candidate().practice())
                .collect(ImmutableSet.toImmutableSet());
    }

    Standing standing() {
        return standing;
    }

    Explanation explain(Practice practice) {
        for (Placement placement : placements) {
            if (placement.candidate().id().equals(practice.id())) {
                return new Explanation(practice.id(), true, placement.reasons());
            }
        }
        for (Candidate candidate : atHand) {
            if (candidate.id().equals(practice.id())) {
                Reason reason = Reason.of(Reason.Kind.INDICATED, candidate.indicated());
                return new Explanation(practice.id(), true, ImmutableList.of(reason));
            }
        }
        ImmutableList<Reason> reasons = judged.stream()
                .filter(each -> each.candidate().id().equals(practice.id()))
                .flatMap(each -> whyNot(each).stream())
                .collect(ImmutableList.toImmutableList());
        return new Explanation(practice.id(), false, reasons);
    }
}
