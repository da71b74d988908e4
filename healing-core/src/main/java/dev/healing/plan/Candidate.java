package dev.healing.plan;

import static java.util.Comparator.comparing;

import dev.healing.assessment.Findings;
import dev.healing.practice.Practice;
import java.util.Comparator;

/**
 * A practice that is permitted, with what speaks for it.
 *
 * @param tags the practice
 * @param indicated the findings it suits
 * @param need how much it is needed; 0 if nothing speaks for it
 */
record Candidate(Tags tags, Findings indicated, int need) {

    /** The documented order of ties: the more needed, then the earlier phase, then talk before other elements, then the id. */
    static final Comparator<Candidate> MOST_NEEDED = comparing(Candidate::need)
            .reversed()
            .thenComparing((Candidate c) -> c.practice().phase())
            .thenComparing(c -> c.practice().element())
            .thenComparing(Candidate::id);

    static Candidate of(Tags tags, Standing standing) {
        Findings indicated = Need.suited(tags.practice()).and(standing.findings());
        int weight = Need.weight(tags.practice(), indicated);
        return new Candidate(tags, indicated, weight + Need.focus(tags.practice(), standing));
    }

    /** Something that was told speaks for it, or it helps anybody. */
    boolean isIndicated() {
        return need > 0;
    }

    Practice practice() {
        return tags.practice();
    }

    String id() {
        return tags.practice().id();
    }
}
