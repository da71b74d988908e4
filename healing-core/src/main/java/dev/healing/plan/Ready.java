package dev.healing.plan;

import static dev.healing.assessment.Finding.*;

import com.google.common.collect.ImmutableList;
import dev.healing.practice.Cadence.Rhythm;
import dev.healing.practice.Prerequisite;
import dev.healing.practice.Topic;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Chooses the few practices at hand. Minutes play no part, so that less time never changes what is there (INV-59). */
final class Ready {

    private static final int A_FEW = 4;
    private static final int A_PAUSE = 20;

    private Ready() {}

    static ImmutableList<Candidate> atHand(Standing standing, Set<String> done, List<Candidate> permitted) {
        Standing unhurried = standing.unhurried();
        List<Candidate> open = permitted.stream()
                .filter(c -> c.tags().rhythm(Rhythm.AS_NEEDED))
                .map(c -> Candidate.of(c.tags(), unhurried))
                .filter(c -> c.fits() || (pauseFirst(standing) && isPause(c)))
                .filter(c -> c.practice().prerequisites().stream().allMatch(first -> isMet(first, done)))
                .sorted(Comparator.comparing((Candidate c) -> !(pauseFirst(standing) && isPause(c)))
                        .thenComparing(Candidate.MOST_NEEDED))
                .toList();
        int count = standing.form() == Form.SMALL ? 1 : A_FEW;
        ImmutableList.Builder<Candidate> chosen = ImmutableList.builder();
        boolean asked = false;
        int taken = 0;
        for (Candidate candidate : open) {
            boolean asks = candidate.tags().asks() && !standing.has(PARENT_OF_MINOR) && !standing.has(OTHER_WILLING);
            if (taken < count && !(asks && asked)) {
                chosen.add(candidate);
                taken++;
                asked |= asks;
            }
        }
        return chosen.build();
    }

    /** INV-46: while it is hot the first thing at hand is a long enough pause with a return time. */
    static boolean pauseFirst(Standing standing) {
        boolean path = standing.together()
                || standing.path() == Path.REFLECT
                || (standing.path() == Path.OWN_WORK && standing.has(OPEN_CONTACT));
        return standing.has(ACUTE_HEAT) && path && standing.form() != Form.WAITING && !standing.has(SELF_UNDER_13);
    }

    private static boolean isPause(Candidate candidate) {
        return candidate.tags().about(Topic.PAUSE)
                && candidate.tags().about(Topic.CALMING)
                && !candidate.tags().reaches()
                && candidate.practice().leastMinutes() >= A_PAUSE;
    }

    private static boolean isMet(Prerequisite first, Set<String> done) {
        return first.soft() || done.contains(first.practice());
    }
}
