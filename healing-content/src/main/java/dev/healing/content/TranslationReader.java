package dev.healing.content;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.healing.content.yaml.Entries;
import dev.healing.content.yaml.FaultLog;
import dev.healing.content.yaml.Likeness;
import dev.healing.content.yaml.Value;
import dev.healing.practice.Practice;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the words a pack brings for the standard guidance in a new language. They pass the readers of the standard words, and
 * are held to the English ones entry by entry, because people in danger rely on them (INV-86).
 */
final class TranslationReader {

    private static final String FALLBACK_FOLDER = "texts/" + Manifest.FALLBACK + "/";

    private final YamlFiles files;
    private final Manifest manifest;
    private final ImmutableMap<String, Practice> standard;
    private final Likeness likeness;
    private final PackagedFiles english = PackagedFiles.words(Manifest.FALLBACK);

    TranslationReader(YamlFiles files, Manifest manifest, ContentPack standard) {
        this.files = files;
        this.manifest = manifest;
        this.standard = Maps.uniqueIndex(standard.practices(), Practice::id);
        this.likeness = new Likeness(files.faults());
    }

    /** Faults in what the manifest says of translations. */
    void checkManifest() {
        manifest.translates().forEach((id, place) -> {
            if (!standard.containsKey(id)) {
                place.refuse("must be the id of a standard practice");
            } else if (manifest.newLanguages().isEmpty()) {
                place.refuse("must go with a language the standard guidance does not have");
            }
        });
    }

    Translation read(String language) {
        String folder = "texts/" + language + "/";
        return new Translation(documents(folder), practices(folder));
    }

    private ImmutableMap<String, Entries> documents(String folder) {
        Map<String, Entries> told = new LinkedHashMap<>();
        Map<String, Value> whole = new LinkedHashMap<>();
        for (String file : Guide.FILES) {
            Entries below = Entries.of(english(file));
            Optional<Entries> own = files.optional(folder + file).map(Entries::of);
            own.ifPresent(entries -> told.put(file, entries));
            whole.put(
                    file, own.map(entries -> entries.over(below, entry -> true)).orElseGet(() -> english(file)));
        }
        StandardGuides.guide(whole);
        told.forEach((file, entries) -> compare(entries, Entries.of(english(file))));
        return ImmutableMap.copyOf(told);
    }

    private void compare(Entries told, Entries english) {
        told.all().forEach((entry, value) -> {
            Value original = english.all().get(entry);
            if (original == null) {
                value.refuse("must be an entry of the English words: look for a slip, or take it away");
            } else {
                likeness.check(value, original);
            }
        });
    }

    private ImmutableMap<String, PracticeWords> practices(String folder) {
        ImmutableMap.Builder<String, PracticeWords> words = ImmutableMap.builder();
        Maps.filterKeys(standard, manifest.translates()::containsKey).forEach((id, practice) -> {
            String file = "practices/" + id + TextsReader.ENDING;
            files.required(folder + file).ifPresent(told -> {
                words.put(id, PracticeTextReader.read(told, practice.kinds()));
                likeness.check(told, english(file));
            });
        });
        return words.buildOrThrow();
    }

    private Value english(String file) {
        return english.read(FALLBACK_FOLDER + file, new FaultLog()).orElseThrow();
    }
}
