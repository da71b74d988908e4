package dev.healing.content;

import com.google.common.collect.ImmutableMap;
import dev.healing.content.yaml.Place;
import dev.healing.practice.BondKind;
import java.util.Set;
import java.util.function.Function;

/** Reads the words of the practices of a pack in one language. */
final class TextsReader {

    static final String ENDING = ".yaml";

    private final YamlFiles files;
    private final Set<String> named;
    private final Function<String, Set<BondKind>> kinds;

    /** A reader of the words of the practices named; {@code kinds} gives those a practice is for. */
    TextsReader(YamlFiles files, Set<String> named, Function<String, Set<BondKind>> kinds) {
        this.files = files;
        this.named = named;
        this.kinds = kinds;
    }

    static String folder(String language) {
        return "texts/" + language + "/practices";
    }

    ImmutableMap<String, PracticeWords> read(String language) {
        String folder = folder(language);
        ImmutableMap.Builder<String, PracticeWords> words = ImmutableMap.builder();
        for (String id : named) {
            files.required(folder + "/" + id + ENDING)
                    .map(top -> PracticeTextReader.read(top, kinds.apply(id)))
                    .ifPresent(read -> words.put(id, read));
        }
        return words.buildOrThrow();
    }

    /** A file that nobody names would be left out without a word. */
    void refuseUnnamed(String folder, Set<String> ids) {
        for (String name : files.files().list(folder, files.faults())) {
            if (!name.endsWith(ENDING) || !ids.contains(name.substring(0, name.length() - ENDING.length()))) {
                files.faults()
                        .add(Place.file(folder + "/" + name), "must be named in " + Manifest.FILE + ", or taken away");
            }
        }
    }
}
