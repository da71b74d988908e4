package dev.healing.content.prose;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts short passages together with their neighbours. A readability formula is a mean; on six words it says nothing, since
 * one long name makes them "hard". So passages of one section and one bar are joined in order until they hold 30 words.
 */
final class ReadTogether {

    static final int ENOUGH_WORDS = 30;

    private ReadTogether() {}

    static ImmutableList<Passage> of(List<Passage> passages, Syllables syllables) {
        ImmutableListMultimap<String, Passage> sorts =
                Multimaps.index(passages, passage -> passage.section() + passage.safety());
        ImmutableList.Builder<Passage> together = ImmutableList.builder();
        sorts.asMap().values().forEach(sort -> together.addAll(joined(List.copyOf(sort), syllables)));
        return together.build();
    }

    private static List<Passage> joined(List<Passage> sort, Syllables syllables) {
        List<Passage> together = new ArrayList<>();
        List<Passage> waiting = new ArrayList<>();
        int words = 0;
        for (Passage passage : sort) {
            waiting.add(passage);
            words += passage.counts(syllables).words();
            if (words >= ENOUGH_WORDS) {
                together.add(join(waiting));
                waiting.clear();
                words = 0;
            }
        }
        if (!waiting.isEmpty()) {
            if (!together.isEmpty()) {
                waiting.add(0, together.remove(together.size() - 1));
            }
            together.add(join(waiting));
        }
        return together;
    }

    private static Passage join(List<Passage> neighbours) {
        Passage first = neighbours.get(0);
        Passage last = neighbours.get(neighbours.size() - 1);
        return new Passage(
                neighbours.size() == 1
                        ? first.place()
                        : first.place().replaceFirst(" to .*", "") + " to "
                                + last.place().replaceFirst(".* to ", ""),
                neighbours.stream()
                        .flatMap(passage -> passage.pieces().stream())
                        .collect(ImmutableList.toImmutableList()),
                first.safety());
    }
}
