package dev.healing.content.yaml;

import dev.healing.validation.Fault;
import dev.healing.validation.InvalidDataException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what is wrong with a pack, so that all of it is told at once. Not for use by several threads. */
public final class FaultLog {

    private record Entry(int line, Fault fault) {}

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
     * Notes a fault with what was found. Guidance is public, so it may be quoted.
     *
     * @param place where
     * @param rule what has to hold, or what to do
     * @param was what was found
     */
    public void add(Place place, String rule, String was) {
        byFile.computeIfAbsent(place.file(), file -> new ArrayList<>())
                .add(new Entry(place.line(), new Fault(place.toString(), rule, was)));
        count++;
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
     * @throws InvalidDataException with all of them, file by file, from top to bottom
     */
    public void throwIfAny() {
        InvalidDataException.throwIfAny(byFile.values().stream()
                .flatMap(entries -> entries.stream().sorted(Comparator.comparingInt(Entry::line)))
                .map(Entry::fault)
                .toList());
    }
}
