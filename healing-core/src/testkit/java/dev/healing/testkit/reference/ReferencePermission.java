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

/** Whether a practice may be planned at all in a situation, by the gates of the rule book, before time and taste. */
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
     * A verdict with its rule.
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

    /** What may be planned in a situation; a catalogue tells which practices belong to the stage of understanding. */
    public static ReferencePermission of(Situation situation, Catalog catalog) {
        ImmutableSet<String> ofUnderstanding = catalog.practices().values().stream()
                .filter(ReferencePermission::isOfUnderstanding)
                .map(Practice::id)
                .collect(ImmutableSet.toImmutableSet());
        return new ReferencePermission(Standpoint.of(situation, ofUnderstanding));
    }

    private static boolean isOfUnderstanding(Practice practice) {
        return practice.condition().requires().stream()
                .anyMatch(group -> group.asSet().equals(Set.of(Finding.STAGE_UNDERSTAND)));
    }

    /** The verdict on one practice. */
    public Answer on(Practice practice, boolean vouched) {
        if (practice.kinds().stream().noneMatch(kind -> standpoint.findings().holds(kind.finding()))) {
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
        return gates.stream()
                .filter(gate -> gate.withholds().test(standpoint, step))
                .map(Gates.Gate::number)
                .findFirst();
    }

    private Optional<String> wanting(Condition condition) {
        for (Findings group : condition.requires()) {
            if (group.asSet().stream().noneMatch(standpoint.findings()::holds)) {
                return Optional.of("requires " + group.asSet());
            }
        }
        Findings bars = condition.lastingBars().plus(condition.passingBars());
        return bars.asSet().stream().filter(this::bars).map(Finding::name).findFirst();
    }

    private boolean bars(Finding finding) {
        boolean exempt = (standpoint.people().parentOfMinor() && NOT_FOR_A_PARENT.contains(finding))
                || (standpoint.people().minorChild() && NOT_FOR_A_CHILD.contains(finding));
        return standpoint.findings().holds(finding) && !exempt;
    }
}
