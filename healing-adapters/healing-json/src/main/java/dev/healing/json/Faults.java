package dev.healing.json;

import com.google.common.collect.ImmutableList;
import dev.healing.validation.Fault;
import dev.healing.validation.InvalidDataException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with one document, gathered while it is read. */
final class Faults {

    /** A document of nothing but mistakes must not make a message larger than itself. */
    static final int MOST = 1_000;

    private final List<Located> told = new ArrayList<>();
    private final Set<String> unread = new HashSet<>();
    private boolean more;

    private record Located(int at, Fault fault) {}

    void tell(int at, Fault fault) {
        if (told.size() < MOST) {
            told.add(new Located(at, fault));
        } else {
            more = true;
        }
    }

    /** Remembers that the value at a path was not taken over, so that nothing is said about its lack as well. */
    void markUnread(String path) {
        unread.add(path);
    }

    /** Whether the value at a path, or one that holds it, was not taken over. */
    boolean isUnread(String path) {
        String outer = path;
        while (!outer.isEmpty()) {
            if (unread.contains(outer)) {
                return true;
            }
            outer = outer.substring(0, Math.max(0, Math.max(outer.lastIndexOf('.'), outer.lastIndexOf('['))));
        }
        return unread.contains(outer);
    }

    /** Throws every fault told, in the order of the document, or does nothing if there is none. */
    void throwIfAny() {
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        told.stream()
                .sorted(Comparator.comparingInt(Located::at))
                .map(Located::fault)
                .forEach(faults::add);
        if (more) {
            faults.add(Fault.at(Place.DOCUMENT, "has more faults; the first " + MOST + " found are told"));
        }
        InvalidDataException.throwIfAny(faults.build());
    }
}
