package dev.healing.console;

import com.google.common.base.Ascii;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Finds the names somebody may have meant: those that share the most pairs of letters with what was typed. */
record NearNames(Collection<String> names) {

    private static final int MOST = 3;
    private static final double LIKE = 0.4;

    List<String> to(String typed) {
        Set<String> wanted = pairs(typed);
        ToDoubleFunction<String> likeness = name -> likeness(wanted, pairs(name));
        return names.stream()
                .filter(name -> likeness.applyAsDouble(name) >= LIKE)
                .sorted(Comparator.comparingDouble(likeness).reversed())
                .limit(MOST)
                .toList();
    }

    /** 0 where no pair is shared, 1 where all are. */
    private static double likeness(Set<String> some, Set<String> others) {
        Set<String> shared = new HashSet<>(some);
        shared.retainAll(others);
        return 2.0 * shared.size() / Math.max(1, some.size() + others.size());
    }

    private static Set<String> pairs(String name) {
        String lower = Ascii.toLowerCase(name);
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= lower.length(); i++) {
            pairs.add(lower.substring(i, i + 2));
        }
        return pairs;
    }
}
