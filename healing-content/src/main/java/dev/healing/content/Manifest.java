package dev.healing.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.healing.content.rules.PracticeId;
import dev.healing.content.yaml.Fields;
import dev.healing.content.yaml.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What {@code pack.yaml} says: what the pack is called and what is in it. */
record Manifest(
        String id,
        String version,
        ImmutableSortedSet<String> languages,
        ImmutableList<String> practices,
        ImmutableList<String> rewords,
        ImmutableList<String> hides) {

    static final String FILE = "pack.yaml";

    /** The language every other falls back to. */
    static final String FALLBACK = "en";

    /** The languages this version reads. */
    static final ImmutableSortedSet<String> LANGUAGES = ImmutableSortedSet.of(FALLBACK, "es");

    /** What stands for a manifest that cannot be read. */
    static final Manifest NOTHING =
            new Manifest("", "", ImmutableSortedSet.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

    /** The most ids of one list. */
    static final int MOST_IDS = 1_000;

    private static final int LONGEST = 80;

    static Manifest read(Value top) {
        Fields fields = top.fields();
        String id = fields.required("id").flatMap(Manifest::id).orElse("");
        String version =
                fields.required("version").flatMap(v -> v.text(LONGEST)).orElse("");
        ImmutableSortedSet<String> languages =
                fields.required("languages").map(Manifest::languages).orElse(ImmutableSortedSet.of());
        ImmutableList<String> practices = ids(fields.optional("practices"));
        ImmutableList<String> rewords = ids(fields.optional("rewords"));
        ImmutableList<String> hides = ids(fields.optional("hides"));
        fields.nothingElse();
        return new Manifest(id, version, languages, practices, rewords, hides);
    }

    /** Every practice this pack has words for. */
    ImmutableSet<String> worded() {
        return ImmutableSet.<String>builder().addAll(practices).addAll(rewords).build();
    }

    private static ImmutableSortedSet<String> languages(Value value) {
        List<Value> told = value.items();
        if (told.stream().noneMatch(language -> language.is(FALLBACK))) {
            value.refuse("must hold " + FALLBACK + ", which other languages fall back to");
        }
        told.stream()
                .filter(language -> LANGUAGES.stream().noneMatch(language::is))
                .forEach(language -> language.refuse("must be a language this version reads: " + LANGUAGES));
        return LANGUAGES.stream()
                .filter(language -> told.stream().anyMatch(item -> item.is(language)))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** Ids become file names. */
    static Optional<String> id(Value value) {
        Optional<String> id = PracticeId.read(value);
        if (id.isPresent() && PackPath.isDevice(id.get())) {
            value.refuse("must not be the name of a device on Windows");
            return Optional.empty();
        }
        return id;
    }

    private static ImmutableList<String> ids(Optional<Value> list) {
        List<String> ids = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        ImmutableList<Value> items = list.map(Value::items).orElse(ImmutableList.of());
        if (items.size() > MOST_IDS) {
            list.get().refuse("must have at most " + MOST_IDS + " ids");
            return ImmutableList.of();
        }
        for (Value item : items) {
            id(item).ifPresent(id -> {
                if (seen.add(id)) {
                    ids.add(id);
                } else {
                    item.refuse("must be here once only");
                }
            });
        }
        return ImmutableList.copyOf(ids);
    }
}
