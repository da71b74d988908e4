package dev.healing.content.yaml;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.healing.content.yaml.YamlNode.Items;
import dev.healing.content.yaml.YamlNode.Pair;
import dev.healing.content.yaml.YamlNode.Pairs;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document of two levels: parts, and in each part entries with a name. A part is a map, or a list whose items bear an
 * {@code id}. An entry is called by both names, such as {@code findings.DANGER}.
 */
public final class Entries {

    private static final int LONGEST_ID = 80;

    private final Value document;
    private final ImmutableMap<String, Value> byPath;

    private Entries(Value document, Map<String, Value> byPath) {
        this.document = document;
        this.byPath = ImmutableMap.copyOf(byPath);
    }

    /**
     * Takes a document apart. An item without an id, or with one that was there before, is noted as a fault.
     *
     * @param document the document
     * @return its entries
     */
    public static Entries of(Value document) {
        Map<String, Value> byPath = new LinkedHashMap<>();
        document.fields().all().forEach((part, value) -> {
            if (value.node() instanceof Items) {
                value.items()
                        .forEach(item -> id(item).ifPresent(id -> {
                            if (byPath.putIfAbsent(part + "." + id, item) != null) {
                                item.refuse("must be there once only");
                            }
                        }));
            } else {
                value.fields().all().forEach((name, entry) -> byPath.put(part + "." + name, entry));
            }
        });
        return new Entries(document, byPath);
    }

    private static Optional<String> id(Value item) {
        return item.fields().required("id").flatMap(id -> id.text(LONGEST_ID));
    }

    /**
     * The entries by their names, in the order of the document.
     *
     * @return the entries
     */
    public ImmutableMap<String, Value> all() {
        return byPath;
    }

    /**
     * These entries laid over those of another document. What the other does not have is left out.
     *
     * @param below the other document
     * @param taken which of these entries are taken
     * @return the document of both; a fault in it is told where it stands in this one
     */
    public Value over(Entries below, Predicate<String> taken) {
        Set<String> laid = byPath.keySet().stream()
                .filter(path -> below.byPath.containsKey(path) && taken.test(path))
                .collect(Collectors.toSet());
        Pairs base = (Pairs) below.document.node();
        return document.with(new Pairs(
                base.line(),
                base.entries().stream()
                        .map(part -> new Pair(part.line(), part.name(), part(part, laid)))
                        .collect(ImmutableList.toImmutableList())));
    }

    private YamlNode part(Pair part, Set<String> laid) {
        return part.value() instanceof Items items
                ? items(part.name(), items, laid)
                : pairs(part.name(), (Pairs) part.value(), laid);
    }

    private Pairs pairs(String part, Pairs below, Set<String> laid) {
        return new Pairs(
                below.line(),
                below.entries().stream()
                        .map(pair -> laid.contains(part + "." + pair.name()) ? own(part, pair.name()) : pair)
                        .collect(ImmutableList.toImmutableList()));
    }

    private Pair own(String part, String name) {
        Value value = entry(part + "." + name);
        return new Pair(value.place().line(), name, value.node());
    }

    /** Its own items come first, so that each keeps the number a fault tells. */
    private Items items(String part, Items below, Set<String> laid) {
        Stream<YamlNode> own = byPath.keySet().stream()
                .filter(path -> path.startsWith(part + ".") && laid.contains(path))
                .map(path -> entry(path).node());
        Stream<YamlNode> others =
                below.nodes().stream().filter(item -> !laid.contains(part + "." + idOf((Pairs) item)));
        return new Items(below.line(), Stream.concat(own, others).collect(ImmutableList.toImmutableList()));
    }

    private Value entry(String path) {
        Value value = byPath.get(path);
        if (value == null) {
            throw new IllegalStateException("no entry " + path);
        }
        return value;
    }

    private static String idOf(Pairs item) {
        return item.entries().stream()
                .filter(pair -> pair.name().equals("id"))
                .map(pair -> pair.value() instanceof YamlNode.Scalar id ? id.text() : "")
                .findFirst()
                .orElse("");
    }
}
