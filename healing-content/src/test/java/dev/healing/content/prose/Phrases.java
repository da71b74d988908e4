package dev.healing.content.prose;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Groups of phrases, read from a file of plain lines. {@code #} begins a remark, {@code [group] reason} a group; every other
 * line is a phrase. A line {@code except PLACE: reason} lets the phrase above it stand in the places that begin so.
 */
final class Phrases {

    private final ImmutableListMultimap<String, Phrase> groups;
    private final ImmutableMap<String, String> reasons;

    private Phrases(ImmutableListMultimap<String, Phrase> groups, ImmutableMap<String, String> reasons) {
        this.groups = groups;
        this.reasons = reasons;
    }

    static Phrases read(String name) {
        try {
            var file = Objects.requireNonNull(Phrases.class.getResource(name), name);
            return parse(Resources.toString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Phrases parse(String text) {
        var groups = ImmutableListMultimap.<String, Phrase>builder();
        var reasons = ImmutableMap.<String, String>builder();
        String group = "";
        Phrase last = Phrase.NONE;
        for (String line : Splitter.on('\n').trimResults().omitEmptyStrings().split(text)) {
            if (line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("except ")) {
                last.except(line.substring("except ".length()));
            } else if (line.startsWith("[")) {
                group = line.substring(1, line.indexOf(']'));
                reasons.put(group, line.substring(line.indexOf(']') + 1).strip());
            } else {
                last = new Phrase(line);
                groups.put(group, last);
            }
        }
        return new Phrases(groups.build(), reasons.buildOrThrow());
    }

    Stream<String> groups() {
        return reasons.keySet().stream();
    }

    Stream<Phrase> all() {
        return groups.values().stream();
    }

    String reason(String group) {
        return Objects.requireNonNull(reasons.get(group), "no group [" + group + "]");
    }

    /** Whether words hold a phrase of a group. */
    boolean has(String group, String words) {
        reason(group);
        return groups.get(group).stream().anyMatch(phrase -> phrase.in(words));
    }

    /** What a passage says of a group, exceptions left out, each with the words around it. */
    Stream<String> found(String group, Passage passage) {
        reason(group);
        return groups.get(group).stream().flatMap(phrase -> phrase.found(passage));
    }
}
