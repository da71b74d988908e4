package dev.healing.testkit.reference;

import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.assessment.Situation;
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
        GATE,
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

    private static final ImmutableSet<Finding> NO_YES_OF_THE_OTHER = ImmutableSet.of(
            Finding.OTHER_UNSURE,
            Finding.OTHER_NOT_NOW,
            Finding.OTHER_UNWILLING,
            Finding.OTHER_UNKNOWN,
            Finding.OTHER_UNANSWERED);

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
        Step step = new Step(practice, vouched);
        return wanting(practice.condition())
                .map(finding -> new Answer(Verdict.CONDITION, finding))
                .or(() -> Gates.ALL.stream()
                        .filter(gate -> gate.withholds().test(standpoint, step))
                        .map(gate -> new Answer(Verdict.GATE, gate.number()))
                        .findFirst())
                .orElse(new Answer(Verdict.PERMITTED, ""));
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

    /** For a plan the parent of a minor leads no yes of the child is sought (architecture 5.7, INV-17). */
    private boolean bars(Finding finding) {
        boolean exempt = standpoint.people().parentOfMinor() && NO_YES_OF_THE_OTHER.contains(finding);
        return standpoint.findings().holds(finding) && !exempt;
    }
}
