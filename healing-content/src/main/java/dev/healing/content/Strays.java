package dev.healing.content;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import dev.healing.content.yaml.Place;
import java.util.Set;

/**
 * Finds what lies in a pack and would be left out without a word: a file with a slip in its name, a folder of a language
 * that nobody names. A README or a licence at the top may stay.
 */
final class Strays {

    private static final ImmutableSet<String> FILES = ImmutableSet.of(Manifest.FILE, SourceReader.FILE);
    private static final ImmutableSet<String> FOLDERS = ImmutableSet.of("practices", "texts");
    private static final ImmutableSet<String> IN_A_LANGUAGE =
            ImmutableSet.of("practices", Guide.WORDS, Guide.LETTER, Guide.QUESTIONS);

    private final YamlFiles files;
    private final Set<String> languages;

    Strays(YamlFiles files, Set<String> languages) {
        this.files = files;
        this.languages = languages;
    }

    void refuse() {
        for (String name : files.files().list("", files.faults())) {
            String plain = Ascii.toLowerCase(name);
            boolean data = plain.endsWith(".yaml") || plain.endsWith(".yml");
            if ((data && !FILES.contains(name)) || (FOLDERS.contains(plain) && !FOLDERS.contains(name))) {
                refuse(name, "must be one of " + FILES + " or " + FOLDERS + ", or taken away");
            }
        }
        refuse("texts", languages);
        languages.forEach(language -> refuse("texts/" + language, IN_A_LANGUAGE));
    }

    private void refuse(String folder, Set<String> known) {
        for (String name : files.files().list(folder, files.faults())) {
            if (!known.contains(name)) {
                refuse(folder + "/" + name, "must be one of " + known + ", or taken away");
            }
        }
    }

    private void refuse(String path, String rule) {
        files.faults().add(Place.file(path), rule);
    }
}
