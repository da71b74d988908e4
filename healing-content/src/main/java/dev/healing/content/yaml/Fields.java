package dev.healing.content.yaml;

import com.google.common.collect.ImmutableMap;
import dev.healing.content.yaml.YamlNode.Pair;
import dev.healing.content.yaml.YamlNode.Pairs;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The fields of a map. Asking for a field makes it known; {@link #nothingElse()} refuses those nobody asked for. */
public final class Fields {

    private final Pairs pairs;
    private final Place place;
    private final FaultLog faults;
    private final boolean broken;
    private final Set<String> known = new HashSet<>();

    Fields(Pairs pairs, Place place, FaultLog faults, boolean broken) {
        this.pairs = pairs;
        this.place = place;
        this.faults = faults;
        this.broken = broken;
    }

    /**
     * Where the map stands.
     *
     * @return the place
     */
    public Place place() {
        return place;
    }

    /**
     * A field that may be left out.
     *
     * @param name its name
     * @return its value, or empty
     */
    public Optional<Value> optional(String name) {
        known.add(name);
        for (Pair pair : pairs.entries()) {
            if (pair.name().equals(name)) {
                return Optional.of(value(pair));
            }
        }
        return Optional.empty();
    }

    /**
     * A field that must be there.
     *
     * @param name its name
     * @return its value, or empty after a fault
     */
    public Optional<Value> required(String name) {
        Optional<Value> value = optional(name);
        if (value.isEmpty() && !broken) {
            faults.add(place.field(name), "must be given");
        }
        return value;
    }

    /** Notes a fault for each field that nobody asked for. */
    public void nothingElse() {
        for (Pair pair : pairs.entries()) {
            if (!known.contains(pair.name())) {
                faults.add(at(pair), "must not be here: no field has this name", pair.name());
            }
        }
    }

    /**
     * Every field, where the names themselves are data.
     *
     * @return the values by name, in the order of the document
     */
    public ImmutableMap<String, Value> all() {
        return pairs.entries().stream().collect(ImmutableMap.toImmutableMap(Pair::name, this::value));
    }

    private Value value(Pair pair) {
        return new Value(pair.value(), at(pair), faults);
    }

    private Place at(Pair pair) {
        return place.field(pair.name()).onLine(pair.line());
    }
}
