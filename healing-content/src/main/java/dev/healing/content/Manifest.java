package dev.healing.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import dev.healing.content.rules.PracticeId;
import dev.healing.content.yaml.Fields;
import dev.healing.content.yaml.Value;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code pack.yaml} says: what the pack is called and what is in it. */
record Manifest(
        String id,
        String version,
        ImmutableSortedSet<String> languages,
        ImmutableList<String> practices,
        ImmutableList<String> rewords,
        ImmutableMap<String, Value> translates,
        ImmutableList<String> hides) {

    static final String FILE = "pack.yaml";

    /** The language every other falls back to. */
    static final String FALLBACK = "en";

    /** The languages of the standard guidance. A pack brings others, and never words these anew. */
    static final ImmutableSortedSet<String> LANGUAGES = ImmutableSortedSet.of(FALLBACK, "es");

    /** What stands for a manifest that cannot be read. */
    static final Manifest NOTHING = new Manifest(
            "",
            "",
            ImmutableSortedSet.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableMap.of(),
            ImmutableList.of());

    /** The most ids of one list. */
    static final int MOST_IDS = 1_000;

    private static final int LONGEST = 80;

    static Manifest read(Value top) {
        Fields fields = top.fields();
        String id = fields.required("id").flatMap(Manifest::id).orElse("");
        String version =
                fields.required("version").flatMap(v -> v.text(LONGEST)).orElse("");
        ImmutableList<String> practices = ids(fields, "practices");
        ImmutableList<String> rewords = ids(fields, "rewords");
        ImmutableMap<String, Value> translates = places(fields.optional("translates"));
        ImmutableList<String> hides = ids(fields, "hides");
        boolean hasPractices = !practices.isEmpty() || !rewords.isEmpty();
        ImmutableSortedSet<String> languages = fields.required("languages")
                .map(told -> languages(told, hasPractices))
                .orElse(ImmutableSortedSet.of());
        fields.nothingElse();
        return new Manifest(id, version, languages, practices, rewords, translates, hides);
    }

    /** Its languages that the standard guidance does not have. */
    ImmutableSortedSet<String> newLanguages() {
        return ImmutableSortedSet.copyOf(Sets.difference(languages, LANGUAGES));
    }

    /** Every practice this pack has words for in each of its languages. */
    ImmutableSet<String> worded() {
        return ImmutableSet.<String>builder().addAll(practices).addAll(rewords).build();
    }

    /** Every practice this pack has words for in a language. */
    ImmutableSet<String> worded(String language) {
        return LANGUAGES.contains(language)
                ? worded()
                : Sets.union(worded(), translates.keySet()).immutableCopy();
    }

    /** A pack of translations alone needs no English: the standard guidance has it. */
    private static ImmutableSortedSet<String> languages(Value value, boolean hasPractices) {
        List<Value> told = value.items();
        ImmutableSortedSet<String> languages = told.stream()
                .flatMap(item -> LanguageTag.read(item).stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        if (!languages.contains(FALLBACK) && (hasPractices || LANGUAGES.containsAll(languages))) {
            value.refuse("must hold " + FALLBACK + ", which other languages fall back to");
        }
        return languages;
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

    private static ImmutableList<String> ids(Fields fields, String name) {
        return places(fields.optional(name)).keySet().asList();
    }

    /** The ids of a list and where each stands. */
    private static ImmutableMap<String, Value> places(Optional<Value> list) {
        Map<String, Value> ids = new LinkedHashMap<>();
        ImmutableList<Value> items = list.map(Value::items).orElse(ImmutableList.of());
        if (items.size() > MOST_IDS) {
            list.get().refuse("must have at most " + MOST_IDS + " ids");
            return ImmutableMap.of();
        }
        for (Value item : items) {
            id(item).ifPresent(id -> {
                if (ids.putIfAbsent(id, item) != null) {
                    item.refuse("must be here once only");
                }
            });
        }
        return ImmutableMap.copyOf(ids);
    }
}
