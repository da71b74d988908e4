package dev.healing.practice;

import com.google.common.collect.ImmutableMap;
import dev.healing.validation.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that what comes first exists, never goes round in a circle, and is there for every kind that needs it. */
final class PrerequisiteCheck {

    private final ImmutableMap<String, Practice> practices;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> settled = new HashSet<>();

    PrerequisiteCheck(ImmutableMap<String, Practice> practices) {
        this.practices = practices;
    }

    List<Fault> faults() {
        for (Practice practice : practices.values()) {
            for (Prerequisite first : practice.prerequisites()) {
                exists(practice, first);
            }
        }
        if (faults.isEmpty()) {
            for (Practice practice : practices.values()) {
                walk(practice, new ArrayList<>());
            }
        }
        return faults;
    }

    private void exists(Practice practice, Prerequisite first) {
        Practice found = practices.get(first.practice());
        if (found == null && !first.soft()) {
            faults.add(fault(practice, "prerequisite must be in the catalogue", first.practice()));
        } else if (found != null && !first.soft() && !found.kinds().containsAll(practice.kinds())) {
            faults.add(fault(practice, "prerequisite must be for every kind the practice is for", first.practice()));
        }
    }

    private void walk(Practice practice, List<String> way) {
        if (way.contains(practice.id())) {
            faults.add(fault(practice, "prerequisites must not go round in a circle", String.join(" > ", way)));
            return;
        }
        if (!settled.contains(practice.id())) {
            way.add(practice.id());
            for (Prerequisite first : practice.prerequisites()) {
                Practice next = practices.get(first.practice());
                if (next != null) {
                    walk(next, way);
                }
            }
            way.remove(way.size() - 1);
            settled.add(practice.id());
        }
    }

    private static Fault fault(Practice practice, String rule, String was) {
        return new Fault("practice '" + practice.id() + "'", rule, was);
    }
}
