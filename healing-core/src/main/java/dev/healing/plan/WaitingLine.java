package dev.healing.plan;

import com.google.common.collect.Multiset;
import dev.healing.practice.Element;
import dev.healing.practice.Prerequisite;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The practices that wait for a place. The most needed goes first, but a part already well served gives way a little to the
 * others. Each part has a line of its own in the order of need, so that only the heads are compared at each turn and a large
 * catalogue costs no more than its length.
 */
final class WaitingLine {

    private final Map<Element, Deque<Candidate>> parts = new EnumMap<>(Element.class);
    private final Map<String, Candidate> waiting = new HashMap<>();

    /** A line of practices given in the order of need. */
    WaitingLine(List<Candidate> byNeed) {
        for (Candidate candidate : byNeed) {
            waiting.put(candidate.id(), candidate);
            parts.computeIfAbsent(candidate.practice().element(), part -> new ArrayDeque<>())
                    .add(candidate);
        }
    }

    /** Takes out the one whose turn it is, as often as each part was served so far; null if nobody waits. */
    @Nullable
    Candidate next(Multiset<Element> served) {
        Candidate most = null;
        for (Deque<Candidate> part : parts.values()) {
            Candidate head = head(part);
            if (head != null && (most == null || goesBefore(head, most, served))) {
                most = head;
            }
        }
        if (most == null) {
            return null;
        }
        Candidate next = firstInLine(most);
        waiting.remove(next.id());
        return next;
    }

    /** Whoever was called out of turn has left a gap. */
    private @Nullable Candidate head(Deque<Candidate> part) {
        while (!part.isEmpty() && !waiting.containsKey(part.getFirst().id())) {
            part.removeFirst();
        }
        return part.peekFirst();
    }

    private static boolean goesBefore(Candidate one, Candidate other, Multiset<Element> served) {
        int lead = worth(one, served) - worth(other, served);
        return lead > 0 || (lead == 0 && Candidate.MOST_NEEDED.compare(one, other) < 0);
    }

    private static int worth(Candidate candidate, Multiset<Element> served) {
        return candidate.need() * 2 - served.count(candidate.practice().element());
    }

    /** What gently comes before a practice, and is needed no less, goes first; else its turn would be over. */
    private Candidate firstInLine(Candidate candidate) {
        for (Prerequisite before : candidate.practice().prerequisites()) {
            Candidate other = waiting.get(before.practice());
            if (other != null && other.need() >= candidate.need()) {
                return firstInLine(other);
            }
        }
        return candidate;
    }
}
