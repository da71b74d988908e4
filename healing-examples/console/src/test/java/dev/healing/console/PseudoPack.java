package dev.healing.console;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Writes a pack that words all of the standard guidance in a pseudo language, and the phrases of the console for it. */
record PseudoPack(PseudoLanguage language, Path folder) {

    private static final Path ENGLISH =
            Path.of("../../healing-content/src/main/resources/dev/healing/content/standard/texts/en");
    private static final Map<String, Integer> LONGEST = Map.of("title", 80, "purpose", 200);
    private static final int LONGEST_TEXT = 2000;

    /** Ids of questions are no words. */
    private static final String ID = "id";

    static PseudoPack write(PseudoLanguage language, Path folder) throws IOException {
        PseudoPack pack = new PseudoPack(language, folder);
        List<Path> practices = listed(ENGLISH.resolve("practices"));
        for (Path file :
                Stream.concat(listed(ENGLISH).stream(), practices.stream()).toList()) {
            pack.write("texts/" + language.tag() + "/" + ENGLISH.relativize(file), pack.turned(Files.readString(file)));
        }
        List<String> ids = practices.stream()
                .map(file -> file.getFileName().toString().replace(".yaml", ""))
                .toList();
        pack.write(
                "pack.yaml",
                "id: pseudo\nversion: 1\nlanguages: [%s]\ntranslates: %s\n".formatted(language.tag(), ids));
        pack.phrases();
        return pack;
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private String turned(String yaml) {
        Object words = words("", new Load(LoadSettings.builder().build()).loadFromString(yaml));
        return new Dump(DumpSettings.builder().build()).dumpToString(words);
    }

    private Object words(String field, Object told) {
        if (told instanceof Map<?, ?> fields) {
            Map<String, Object> turned = new LinkedHashMap<>();
            fields.forEach((name, value) -> turned.put((String) name, words((String) name, value)));
            return turned;
        }
        if (told instanceof List<?> items) {
            return items.stream().map(item -> words(field, item)).toList();
        }
        return field.equals(ID) ? told : language.of((String) told, LONGEST.getOrDefault(field, LONGEST_TEXT));
    }

    private void phrases() throws IOException {
        ResourceBundle english = ResourceBundle.getBundle("dev.healing.console.phrases");
        Properties phrases = new Properties();
        english.keySet().forEach(key -> phrases.setProperty(key, language.of(english.getString(key), LONGEST_TEXT)));
        Path file = folder.resolve("dev/healing/console/phrases_" + language.tag() + ".properties");
        Files.createDirectories(file.getParent());
        try (Writer out = Files.newBufferedWriter(file)) {
            phrases.store(out, "Pseudo");
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
