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

    private final Map<Element, Deque<Turn>> parts = new EnumMap<>(Element.class);
    private final Map<String, Turn> turns = new HashMap<>();

    /** Where one practice stands in the order of need. Whoever was called out of turn leaves a gap. */
    private static final class Turn {

        private final Candidate candidate;
        private final int place;
        private boolean over;

        Turn(Candidate candidate, int place) {
            this.candidate = candidate;
            this.place = place;
        }

        int worth(Multiset<Element> served) {
            return candidate.need() * 2 - served.count(candidate.practice().element());
        }
    }

    /** A line of practices given in the order of need. */
    WaitingLine(List<Candidate> byNeed) {
        for (Candidate candidate : byNeed) {
            Turn turn = new Turn(candidate, turns.size());
            turns.put(candidate.id(), turn);
            parts.computeIfAbsent(candidate.practice().element(), part -> new ArrayDeque<>())
                    .add(turn);
        }
    }

    /** Takes out the one whose turn it is, as often as each part was served so far; null if nobody waits. */
    @Nullable
    Candidate next(Multiset<Element> served) {
        Turn most = null;
        int best = 0;
        for (Deque<Turn> part : parts.values()) {
            Turn head = head(part);
            int worth = head == null ? 0 : head.worth(served);
            if (head != null && (most == null || worth > best || (worth == best && head.place < most.place))) {
                most = head;
                best = worth;
            }
        }
        if (most == null) {
            return null;
        }
        Turn next = firstInLine(most);
        next.over = true;
        return next.candidate;
    }

    private static @Nullable Turn head(Deque<Turn> part) {
        while (!part.isEmpty() && part.getFirst().over) {
            part.removeFirst();
        }
        return part.peekFirst();
    }

    /** What gently comes before a practice, and is needed no less, goes first; else its turn would be over. */
    private Turn firstInLine(Turn turn) {
        for (Prerequisite before : turn.candidate.practice().prerequisites()) {
            Turn other = turns.get(before.practice());
            if (other != null && !other.over && other.candidate.need() >= turn.candidate.need()) {
                return firstInLine(other);
            }
        }
        return turn;
    }
}
