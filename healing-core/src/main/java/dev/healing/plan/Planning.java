package dev.healing.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Findings;
import dev.healing.assessment.Situation;
import dev.healing.practice.BondKind;
import dev.healing.practice.Cadence.Rhythm;
import dev.healing.practice.Practice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** One planning from end to end: findings, triage, permission, choice, sequence, calendar. */
final class Planning {

    private final HealingPlanner planner;
    private final Situation situation;
    private final Decision decision;
    private final Standing standing;
    private final Horizon horizon;
    private final ImmutableMap<String, Ruling> rulings;
    private final ImmutableList<Candidate> open;
    private final Composer composer;
    private final ImmutableList<Placement> placements;
    private final ImmutableList<Candidate> atHand;

    Planning(HealingPlanner planner, Situation situation) {
        this.planner = planner;
        this.situation = situation;
        Findings findings = planner.findings(situation);
        this.decision = Sufficiency.explain(findings, Triage.of(findings));
        this.standing = new Standing(findings, decision.path(), decision.form());
        this.horizon = Horizon.of(standing, situation.newest().weeklyMinutes());
        this.rulings = rulings();
        this.open = planner.practices().stream()
                .filter(tags -> rulingOn(tags.practice()).permits() && !kept(tags.practice()))
                .map(tags -> Candidate.of(tags, standing))
                .collect(ImmutableList.toImmutableList());
        ImmutableSet<String> done = situation.done().keySet();
        this.composer = new Composer(horizon, standing, done, this::someDone, open);
        this.placements = composer.compose();
        this.atHand = Ready.atHand(standing, done, open);
    }

    private ImmutableMap<String, Ruling> rulings() {
        Permission permission = new Permission(standing, Findings.copyOf(decision.sufficient()));
        return planner.practices().stream()
                .collect(ImmutableMap.toImmutableMap(tags -> tags.practice().id(), permission::rule));
    }

    private Ruling rulingOn(Practice practice) {
        return rulings.getOrDefault(practice.id(), Ruling.NOT_FOR_THEM);
    }

    /** Kept out by the app or not wanted by the person. */
    private boolean kept(Practice practice) {
        return planner.catalog().hidden().contains(practice.id())
                || situation.declined().contains(practice.id());
    }

    private boolean someDone(Predicate<Tags> test) {
        return planner.practices().stream()
                .anyMatch(tags -> situation.done().containsKey(tags.practice().id()) && test.test(tags));
    }

    Plan plan() {
        Assembler assembler = new Assembler(standing, horizon, placements);
        OptionalInt lookingBackUntil = assembler.lookingBackUntil();
        ImmutableList<Omission> omissions = omissions();
        return Plan.builder()
                .rulesVersion(HealingPlanner.RULES_VERSION)
                .content(planner.catalog().packs())
                .kind(BondKind.of(standing.findings()))
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

    private static boolean timeIsShort(List<Omission> omissions) {
        return omissions.stream()
                .flatMap(omission -> omission.reasons().stream())
                .anyMatch(reason -> reason.kind() == Reason.Kind.NO_TIME);
    }

    /** What is for this kind of bond and speaks to what was told, and is yet not planned (LAW-13). */
    private ImmutableList<Omission> omissions() {
        Map<String, Reason> left = new LinkedHashMap<>();
        for (Tags tags : planner.practices()) {
            Candidate candidate = Candidate.of(tags, standing);
            if (candidate.fits()) {
                whyNot(tags.practice())
                        .ifPresent(reason -> left.put(tags.practice().id(), reason));
            }
        }
        return left.entrySet().stream()
                .map(entry -> new Omission(entry.getKey(), ImmutableList.of(entry.getValue())))
                .collect(ImmutableList.toImmutableList());
    }

    /** Why a practice is not in the plan; empty if it is, or if it is for other people altogether. */
    private Optional<Reason> whyNot(Practice practice) {
        Ruling ruling = rulingOn(practice);
        if (ruling.kind() == Ruling.Kind.NOT_FOR_THEM || isAtHand(practice)) {
            return Optional.empty();
        }
        if (!ruling.permits()) {
            return Optional.of(ruling.reason());
        }
        if (planner.catalog().hidden().contains(practice.id())) {
            return Optional.of(Reason.of(Reason.Kind.HIDDEN));
        }
        if (situation.declined().contains(practice.id())) {
            return Optional.of(Reason.of(Reason.Kind.DECLINED));
        }
        return practice.cadence().rhythm() == Rhythm.AS_NEEDED
                ? Optional.of(Reason.of(Reason.Kind.BALANCE))
                : composer.whyLeftOut(practice.id());
    }

    /** Everything conditions and gates allow, before time and taste. */
    ImmutableSet<Practice> permitted() {
        return planner.practices().stream()
                .map(Tags::practice)
                .filter(practice -> rulingOn(practice).permits())
                .collect(ImmutableSet.toImmutableSet());
    }

    Standing standing() {
        return standing;
    }

    private boolean isAtHand(Practice practice) {
        return atHand.stream().anyMatch(candidate -> candidate.id().equals(practice.id()));
    }

    Explanation explain(Practice practice) {
        for (Placement placement : placements) {
            if (placement.candidate().id().equals(practice.id())) {
                return new Explanation(practice.id(), true, ImmutableList.of(placement.reason()));
            }
        }
        for (Candidate candidate : atHand) {
            if (candidate.id().equals(practice.id())) {
                Reason reason = Reason.of(Reason.Kind.INDICATED, candidate.indicated());
                return new Explanation(practice.id(), true, ImmutableList.of(reason));
            }
        }
        return new Explanation(
                practice.id(), false, whyNot(practice).map(ImmutableList::of).orElse(ImmutableList.of()));
    }
}
