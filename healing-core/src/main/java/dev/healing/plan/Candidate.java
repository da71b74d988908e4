package dev.healing.plan;

import static java.util.Comparator.comparing;

import dev.healing.assessment.Findings;
import dev.healing.practice.Grade;
import dev.healing.practice.Practice;
import java.util.Comparator;
import java.util.function.Supplier;

/**
 * A practice that is permitted, with what speaks for it.
 *
 * @param tags the practice
 * @param indicated the findings it suits
 * @param fits whether anything that was told speaks for it, or it helps anybody
 * @param need how much it is needed; 0 if nothing speaks for it
 * @param grade how well it is backed for this kind of bond
 */
record Candidate(Tags tags, Findings indicated, boolean fits, int need, Grade grade) {

    private static final Comparator<Candidate> AMONG_EQUALS = comparing(
                    (Candidate c) -> c.practice().phase())
            .thenComparing(c -> c.practice().depth())
            .thenComparing(Candidate::grade)
            .thenComparing(c -> c.practice().element())
            .thenComparingInt(
                    c -> c.practice().leastMinutes() * c.practice().cadence().times())
            .thenComparing(Candidate::id);

    /**
     * The documented order of ties: the more needed, then the earlier phase, the lighter, the better backed, talk before
     * other elements, the shorter, and last the id.
     */
    static final Comparator<Candidate> MOST_NEEDED = (one, other) ->
            one.need == other.need ? AMONG_EQUALS.compare(one, other) : Integer.compare(other.need, one.need);

    static Candidate of(Tags tags, Standing standing) {
        Practice practice = tags.practice();
        Findings indicated = tags.suited().and(standing.findings());
        int weight = Need.weight(practice, indicated);
        int focus = Need.focus(tags, standing);
        Grade grade = practice.grades().getOrDefault(standing.kind(), Grade.EXPERIENCE);
        return new Candidate(
                tags, indicated, weight + focus > 0, weight + focus + Need.part(practice, standing), grade);
    }

    /** The same, needed at least so much. */
    Candidate needed(int least) {
        return new Candidate(tags, indicated, fits, Math.max(need, least), grade);
    }

    /** What speaks for it, as a reason. */
    Supplier<Reason> because(Reason.Kind kind) {
        return () -> Reason.of(kind, indicated);
    }

    Practice practice() {
        return tags.practice();
    }

    String id() {
        return tags.practice().id();
    }
}
