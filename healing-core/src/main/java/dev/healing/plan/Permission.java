package dev.healing.plan;

import static dev.healing.assessment.Finding.*;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.assessment.SafetyConcern.Known;
import dev.healing.practice.Condition;
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
    private final Findings barring;
    private final ImmutableList<Shut> lasting;
    private final ImmutableList<Shut> passing;

    /** What a gate withholds from this person, and what it says to every practice that it withholds. */
    private record Shut(Withholding withholding, Ruling ruling) {

        static Shut by(Gate gate, Standing standing, Findings sufficient) {
            Findings why = standing.findings().and(gate.why());
            Ruling.Kind kind = gate.passing() ? Ruling.Kind.NOT_YET : Ruling.Kind.CONTRAINDICATED;
            return new Shut(gate.withholding(), new Ruling(kind, why.isEmpty() ? sufficient : why));
        }
    }

    Permission(Standing standing, Findings sufficient) {
        this.standing = standing;
        this.withoutConcerns = standing.findings().minus(CONCERNS);
        this.barring = barring(standing);
        ImmutableList.Builder<Shut> lasting = ImmutableList.builder();
        ImmutableList.Builder<Shut> passing = ImmutableList.builder();
        for (Gate gate : GATES) {
            if (gate.speaksTo(standing)) {
                (gate.passing() ? passing : lasting).add(Shut.by(gate, standing, sufficient));
            }
        }
        this.lasting = lasting.build();
        this.passing = passing.build();
    }

    /** What was found, less what does not bar this person. */
    static Findings barring(Standing standing) {
        if (standing.has(PARENT_OF_MINOR)) {
            return standing.findings().minus(NOT_FOR_PARENTS);
        }
        return standing.has(MINOR_CHILD) ? standing.findings().minus(NOT_FOR_CHILDREN) : standing.findings();
    }

    Ruling rule(Tags tags) {
        Condition condition = tags.condition();
        // A practice is written for a parent or for a child, so that a parent of a minor begins each step (INV-20).
        if (!tags.isFor(standing.kind()) || !condition.requirementsMet(thatMayOpen(tags))) {
            return Ruling.NOT_FOR_THEM;
        }
        if (barring.hasAny(condition.lastingBars())) {
            return new Ruling(Ruling.Kind.CONTRAINDICATED, barring.and(condition.lastingBars()));
        }
        Ruling ruling = withheld(tags, lasting);
        if (!ruling.permits()) {
            return ruling;
        }
        return barring.hasAny(condition.passingBars())
                ? new Ruling(Ruling.Kind.NOT_YET, barring.and(condition.passingBars()))
                : withheld(tags, passing);
    }

    /** For a practice that core does not vouch for, a concern is no reason to reach or touch the other (INV-40, INV-86). */
    private Findings thatMayOpen(Tags tags) {
        if (tags.vouched()) {
            return standing.findings();
        }
        boolean door = tags.joint(standing)
                || tags.reaches()
                || tags.touches()
                || tags.practice().gaze();
        return door ? withoutConcerns : standing.findings();
    }

    private Ruling withheld(Tags tags, ImmutableList<Shut> shut) {
        for (Shut each : shut) {
            if (each.withholding().applies(tags, standing)) {
                return each.ruling();
            }
        }
        return Ruling.PERMITTED;
    }
}
