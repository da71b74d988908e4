package dev.healing.plan;

import static dev.healing.assessment.Finding.*;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.assessment.SafetyConcern.Known;
import dev.healing.practice.Condition;
import dev.healing.practice.Touch;
import java.util.stream.Stream;

/**
 * What may be done at all: first the practice's own conditions, then every gate. A gate can only withhold, so the order
 * of packs and of rules makes no difference to what is permitted.
 */
final class Permission {

    /** Every gate, the gravest first: the first that withholds gives the reason. */
    static final ImmutableList<Gate> GATES = ImmutableList.<Gate>builder()
            .add(DangerGate.values())
            .add(PeopleGate.values())
            .add(ContactGate.values())
            .add(TouchGate.values())
            .add(PathGate.values())
            .build();

    /** A child's no means not today; a parent needs no yes to begin (legend of the practices). */
    static final Findings NOT_FOR_PARENTS =
            Findings.of(OTHER_UNWILLING, OTHER_UNSURE, OTHER_UNKNOWN, OTHER_UNANSWERED, OTHER_NOT_NOW, LACKS_CAPACITY);
    /** A child may say a word to a parent who has not made up their mind. */
    static final Findings NOT_FOR_CHILDREN = Findings.of(OTHER_UNSURE, OTHER_UNKNOWN, OTHER_NOT_NOW);

    /** What exists because somebody named a concern, today or before. */
    static final Findings CONCERNS = Findings.copyOf(Stream.of(Known.values())
                    .map(known -> Finding.valueOf(known.name()))
                    .toList())
            .plus(Findings.of(
                    UNKNOWN_CONCERN,
                    ANY_CONCERN,
                    CONCERN_ABOUT_US,
                    DANGER,
                    UNSAFE,
                    STRAIN,
                    RECENT_DANGER,
                    RECENT_CRISIS,
                    DANGER_WITHIN_90_DAYS,
                    SAFETY_UNFINISHED));

    private final Standing standing;
    private final Findings withoutConcerns;
    private final Findings exempt;
    private final Findings fallback;
    private final ImmutableList<Gate> lastingGates;
    private final ImmutableList<Gate> passingGates;

    Permission(Standing standing, Findings sufficient) {
        this.standing = standing;
        this.fallback = sufficient;
        this.withoutConcerns = standing.findings().minus(CONCERNS);
        this.lastingGates = speakingTo(standing, false);
        this.passingGates = speakingTo(standing, true);
        if (standing.has(PARENT_OF_MINOR)) {
            this.exempt = NOT_FOR_PARENTS;
        } else {
            this.exempt = standing.has(MINOR_CHILD) ? NOT_FOR_CHILDREN : Findings.NONE;
        }
    }

    private static ImmutableList<Gate> speakingTo(Standing standing, boolean passing) {
        ImmutableList.Builder<Gate> speaking = ImmutableList.builder();
        for (Gate gate : GATES) {
            if (gate.passing() == passing && gate.speaksTo(standing)) {
                speaking.add(gate);
            }
        }
        return speaking.build();
    }

    Ruling rule(Tags tags) {
        Condition condition = tags.practice().condition();
        // A practice is written for a parent or for a child, so that a parent of a minor begins each step (INV-20).
        if (!tags.practice().kinds().contains(standing.kind()) || !condition.requirementsMet(thatMayOpen(tags))) {
            return Ruling.NOT_FOR_THEM;
        }
        Findings lasting = standing.findings().and(condition.lastingBars()).minus(exempt);
        if (!lasting.isEmpty()) {
            return new Ruling(Ruling.Kind.CONTRAINDICATED, lasting);
        }
        Ruling gate = withheld(tags, lastingGates, Ruling.Kind.CONTRAINDICATED);
        if (!gate.permits()) {
            return gate;
        }
        Findings passing = standing.findings().and(condition.passingBars()).minus(exempt);
        return passing.isEmpty()
                ? withheld(tags, passingGates, Ruling.Kind.NOT_YET)
                : new Ruling(Ruling.Kind.NOT_YET, passing);
    }

    /** For a practice that core does not vouch for, a concern is no reason to reach or touch the other (INV-40, INV-86). */
    private Findings thatMayOpen(Tags tags) {
        boolean door = tags.joint(standing)
                || tags.reaches()
                || tags.practice().touch() != Touch.NONE
                || tags.practice().gaze();
        return door && !tags.vouched() ? withoutConcerns : standing.findings();
    }

    private Ruling withheld(Tags tags, ImmutableList<Gate> gates, Ruling.Kind kind) {
        for (Gate gate : gates) {
            if (gate.withholds(tags, standing)) {
                Findings why = standing.findings().and(gate.why());
                return new Ruling(kind, why.isEmpty() ? fallback : why);
            }
        }
        return Ruling.PERMITTED;
    }
}
