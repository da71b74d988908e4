package dev.healing.testkit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** The rules a plan breaks, each told with its number. */
final class Faults {

    private final List<String> found = new ArrayList<>();

    /** Notes a fault where a rule does not hold. */
    void rule(String number, boolean holds, String detail) {
        if (!holds) {
            found.add(number + ": " + detail);
        }
    }

    ImmutableList<String> found() {
        return ImmutableList.copyOf(found);
    }
}
