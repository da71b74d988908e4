package dev.healing.content.yaml;

import dev.healing.validation.Fault;
import dev.healing.validation.InvalidDataException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Gathers what is wrong with a pack, so that all of it is told at once. Not for use by several threads. */
public final class FaultLog {

    private record Entry(int line, Fault fault) {}

    /** Nobody mends more in one go, and a hostile pack must not fill the memory with messages. */
    private static final int MOST_TOLD = 1_000;

    private final Map<String, List<Entry>> byFile = new LinkedHashMap<>();
    private int count;

    /** A log without an entry. */
    public FaultLog() {}

    /**
     * Notes a fault.
     *
     * @param place where
     * @param rule what has to hold, or what to do
     */
    public void add(Place place, String rule) {
        add(place, rule, "");
    }

    /**
     * Notes a fault with what was found. Guidance is public, so it may be quoted; characters that cannot be seen are
     * written out.
     *
     * @param place where
     * @param rule what has to hold, or what to do
     * @param was what was found
     */
    public void add(Place place, String rule, String was) {
        count++;
        if (count <= MOST_TOLD) {
            byFile.computeIfAbsent(place.file(), file -> new ArrayList<>())
                    .add(new Entry(
                            place.line(),
                            new Fault(Visible.shown(place.toString()), Visible.shown(rule), Visible.shown(was))));
        }
    }

    /**
     * Whether a fault was noted at a place.
     *
     * @param place the place
     * @return true if there is one
     */
    public boolean isNoted(Place place) {
        String shown = Visible.shown(place.toString());
        return byFile.getOrDefault(place.file(), List.of()).stream()
                .anyMatch(entry -> entry.fault().path().equals(shown));
    }

    /**
     * How many faults there are so far.
     *
     * @return the number
     */
    public int count() {
        return count;
    }

    /**
     * Throws if there is any fault.
     *
     * @throws InvalidDataException with all of them, or the first thousand and the number of the others, file by file, from top to bottom
     */
    public void throwIfAny() {
        Stream<Fault> told = byFile.values().stream()
                .flatMap(entries -> entries.stream().sorted(Comparator.comparingInt(Entry::line)))
                .map(Entry::fault);
        Stream<Fault> more = count <= MOST_TOLD
                ? Stream.empty()
                : Stream.of(Fault.at("pack", "has " + (count - MOST_TOLD) + " more faults; mend these first"));
        InvalidDataException.throwIfAny(Stream.concat(told, more).toList());
    }
}
