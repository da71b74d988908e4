package dev.healing.testkit.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.assessment.Situation;
import dev.healing.plan.Path;
import dev.healing.practice.Catalog;
import dev.healing.practice.Condition;
import dev.healing.practice.Practice;
import java.util.Optional;
import java.util.Set;

/** What may be planned at all in a situation, by the conditions of practices and the gates of the rule book. */
public final class ReferencePermission {

    /** What a practice gets as an answer. */
    public enum Verdict {
        /** Written for another kind of bond. */
        OTHER_KIND,
        /** Its own conditions do not hold. */
        CONDITION,
        /** A gate withholds it. */
        WITHHELD,
        /** The letter allows it; the rules let the planner be stricter here. */
        LEFT_TO_THE_PLANNER,
        /** It may be planned. */
        PERMITTED
    }

    /**
     * A verdict with its reason.
     *
     * @param verdict the verdict
     * @param rule the number of the gate, or the finding that is wanting or bars; empty where it is permitted
     */
    public record Answer(Verdict verdict, String rule) {}

    /** A child's no means not today, and a parent's care needs no agreement (legend of the practices). */
    private static final ImmutableSet<Finding> NOT_FOR_A_PARENT = ImmutableSet.of(
            Finding.OTHER_UNSURE,
            Finding.OTHER_NOT_NOW,
            Finding.OTHER_UNWILLING,
            Finding.OTHER_UNKNOWN,
            Finding.OTHER_UNANSWERED,
            Finding.LACKS_CAPACITY);

    /** A child may say a word to a parent who has not made up their mind (legend of the practices). */
    private static final ImmutableSet<Finding> NOT_FOR_A_CHILD =
            ImmutableSet.of(Finding.OTHER_UNSURE, Finding.OTHER_NOT_NOW, Finding.OTHER_UNKNOWN);

    private final Standpoint standpoint;

    private ReferencePermission(Standpoint standpoint) {
        this.standpoint = standpoint;
    }

    /** The ids of a catalogue's practices that belong to the stage of understanding after a betrayal (INV-32). */
    public static ImmutableSet<String> ofUnderstanding(Catalog catalog) {
        return catalog.practices().values().stream()
                .filter(practice -> practice.condition().requires().stream()
                        .anyMatch(group -> group.asSet().equals(Set.of(Finding.STAGE_UNDERSTAND))))
                .map(Practice::id)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** What may be planned in a situation. */
    public static ReferencePermission in(Situation situation, ImmutableSet<String> ofUnderstanding) {
        return new ReferencePermission(Standpoint.of(situation, ofUnderstanding));
    }

    /** Whether a finding holds, as its name and its javadoc put it. */
    public boolean holds(Finding finding) {
        return standpoint.findings().holds(finding);
    }

    /** The answer to one practice. */
    public Answer on(Practice practice, boolean vouched) {
        if (practice.kinds().stream().noneMatch(kind -> holds(kind.finding()))) {
            return new Answer(Verdict.OTHER_KIND, "kind");
        }
        Optional<String> wanting = wanting(practice.condition());
        if (wanting.isPresent()) {
            return new Answer(Verdict.CONDITION, wanting.get());
        }
        Step alone = Step.alone(practice, vouched);
        Optional<String> gate = withheld(Gates.BY_THE_LETTER, alone);
        if (gate.isPresent()) {
            return new Answer(Verdict.WITHHELD, gate.get());
        }
        return withheld(Gates.LEFT_TO_THE_PLANNER, alone)
                .or(() -> orTogether(practice, vouched))
                .map(rule -> new Answer(Verdict.LEFT_TO_THE_PLANNER, rule))
                .orElse(new Answer(Verdict.PERMITTED, ""));
    }

    /** EITHER may become together while healing together; the planner may then hold it to the gates of what is joint. */
    private Optional<String> orTogether(Practice practice, boolean vouched) {
        if (standpoint.path() != Path.HEAL_TOGETHER) {
            return Optional.empty();
        }
        Step together = Step.together(practice, vouched);
        return withheld(Gates.BY_THE_LETTER, together).or(() -> withheld(Gates.LEFT_TO_THE_PLANNER, together));
    }

    private Optional<String> withheld(ImmutableList<Gates.Gate> gates, Step step) {
        for (Gates.Gate gate : gates) {
            if (gate.withholds().test(standpoint, step)) {
                return Optional.of(gate.number());
            }
        }
        return Optional.empty();
    }

    private Optional<String> wanting(Condition condition) {
        for (Findings group : condition.requires()) {
            if (group.asSet().stream().noneMatch(this::holds)) {
                return Optional.of("requires " + group.asSet());
            }
        }
        Findings bars = condition.lastingBars().plus(condition.passingBars());
        return bars.asSet().stream().filter(this::bars).map(Finding::name).findFirst();
    }

    private boolean bars(Finding finding) {
        boolean exempt = (standpoint.people().parentOfMinor() && NOT_FOR_A_PARENT.contains(finding))
                || (standpoint.people().minorChild() && NOT_FOR_A_CHILD.contains(finding));
        return holds(finding) && !exempt;
    }
}
