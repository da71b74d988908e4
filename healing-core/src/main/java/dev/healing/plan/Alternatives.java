package dev.healing.plan;

import static dev.healing.assessment.Finding.*;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.healing.assessment.Findings;
import dev.healing.practice.Practice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * INV-47: a limit forces nothing and takes nothing away without looking for something equal. What stands in for a practice
 * is of the same element, no longer and no deeper; it is needed as much as what it stands in for.
 */
final class Alternatives {

    static final Findings LIMITS = Findings.of(
            TOUCH_LIMIT, GAZE_LIMIT, SPEECH_LIMIT, WRITING_LIMIT, LOW_ENERGY, SHORT_ATTENTION, PAUSES_NEED_TIME);

    /** What only a limit closes. */
    private final ImmutableList<Candidate> limited;

    Alternatives(List<Candidate> limited) {
        this.limited = ImmutableList.copyOf(limited);
    }

    /** What is open, with more need where something stands in for what is closed. */
    List<Candidate> raise(List<Candidate> open) {
        if (limited.isEmpty()) {
            return open;
        }
        List<Candidate> raised = new ArrayList<>(open);
        List<Candidate> fitting = open.stream().filter(Candidate::fits).toList();
        for (Candidate closed : limited) {
            best(closed, fitting)
                    .ifPresent(one ->
                            raised.replaceAll(each -> each.id().equals(one.id()) ? each.needed(closed.need()) : each));
        }
        return raised;
    }

    /** Whether only a limit closes a practice. */
    boolean closes(String practice) {
        for (Candidate closed : limited) {
            if (closed.id().equals(practice)) {
                return true;
            }
        }
        return false;
    }

    /** What of the chosen stands in for a practice that a limit closes; empty if nothing does. */
    Optional<String> instead(Candidate practice, List<Candidate> chosen) {
        return best(practice, chosen).map(Candidate::id);
    }

    private static Optional<Candidate> best(Candidate closed, List<Candidate> among) {
        return among.stream()
                .filter(one -> standsIn(one.practice(), closed.practice()))
                .min(Comparator.comparing((Candidate one) -> -shared(one, closed))
                        .thenComparing(Candidate.MOST_NEEDED));
    }

    private static boolean standsIn(Practice one, Practice closed) {
        return one.element() == closed.element()
                && one.leastMinutes() <= closed.leastMinutes()
                && one.usualMinutes() <= closed.usualMinutes()
                && one.depth().compareTo(closed.depth()) <= 0;
    }

    private static int shared(Candidate one, Candidate closed) {
        return Sets.intersection(one.tags().topics(), closed.tags().topics()).size();
    }
}
