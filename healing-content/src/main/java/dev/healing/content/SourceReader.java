package dev.healing.content;

import com.google.common.collect.ImmutableMap;
import dev.healing.content.Source.Checked;
import dev.healing.content.yaml.FaultLog;
import dev.healing.content.yaml.Fields;
import dev.healing.content.yaml.Value;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the register of sources. */
final class SourceReader {

    static final String FILE = "sources.yaml";

    private static final int FIRST_YEAR = 1600;
    private static final int LAST_YEAR = 2200;

    private SourceReader() {}

    static ImmutableMap<String, Source> read(Value top, FaultLog faults) {
        ImmutableMap.Builder<String, Source> sources = ImmutableMap.builder();
        top.fields().all().forEach((key, value) -> {
            int before = faults.count();
            Optional<Source> source = source(key, value);
            if (faults.count() == before) {
                source.ifPresent(read -> sources.put(key, read));
            }
        });
        return sources.buildOrThrow();
    }

    private static Optional<Source> source(String key, Value value) {
        if (!key.matches("[a-z][a-z0-9-]{0,79}")) {
            value.refuse("must have a key of small letters, digits and hyphens");
        }
        Fields fields = value.fields();
        String citation = words(fields, "citation");
        OptionalInt year = fields.required("year")
                .filter(told -> !told.isNothing())
                .map(told -> told.number(FIRST_YEAR, LAST_YEAR))
                .orElse(OptionalInt.empty());
        String population = words(fields, "population");
        String found = words(fields, "found");
        String link = link(fields);
        Optional<Checked> checked = fields.required("checked").flatMap(v -> v.constant(Checked.class));
        Optional<String> note = fields.optional("note").flatMap(v -> v.text(Words.TEXT));
        fields.nothingElse();
        return checked.map(how -> new Source(key, citation, year, population, found, link, how, note));
    }

    private static String words(Fields fields, String name) {
        return fields.required(name).flatMap(v -> v.text(Words.TEXT)).orElse("");
    }

    /** An app may show it as a link, so it may lead to a web page and nowhere else. */
    private static String link(Fields fields) {
        Optional<Value> value = fields.required("link");
        Optional<String> link = value.flatMap(v -> v.text(Words.TEXT));
        if (link.isPresent() && !link.get().matches("https?://[^\\s<>\"]+")) {
            value.ifPresent(v -> v.refuse("must be the address of a web page, with https:// in front"));
        }
        return link.orElse("");
    }
}
