package dev.healing.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small pack of an app's own, on disk, for a test to break. */
final class PackFolder {

    static final String RULES = "practices/tea-on-the-steps.yaml";
    static final String TEXTS = "texts/en/practices/tea-on-the-steps.yaml";

    private final Path root;

    private PackFolder(Path root) {
        this.root = root;
    }

    static PackFolder whole(Path root) {
        return new PackFolder(root)
                .write("pack.yaml", """
                        id: tea
                        version: 1.0.0
                        languages: [en]
                        practices: [tea-on-the-steps]
                        """)
                .write(RULES, """
                        id: tea-on-the-steps
                        element: OWN_WORK
                        kinds: [FRIENDSHIP]
                        phase: STEADY
                        participation: SOLO
                        depth: LIGHT
                        minutes: {least: 2, usual: 5}
                        cadence: {timesAWeek: 2}
                        after: [slow-breathing]
                        reaches: NONE
                        touch: NONE
                        gaze: false
                        presence: ANY
                        speech: false
                        topics: [STEADYING]
                        sources: [fincham23, tea20]
                        grades: {FRIENDSHIP: EXPERIENCE}
                        """)
                .write(TEXTS, """
                        title: Tea on the steps
                        purpose: A quiet cup, outside.
                        helps: On a full day.
                        steps:
                          - do: Sit down with a cup.
                        short: One sip.
                        watch: The tea is hot.
                        stop: Stop when you like.
                        expect: A short rest.
                        """)
                .write("sources.yaml", """
                        tea20:
                          citation: Someone (2020) On tea.
                          year: null
                          population: tea drinkers
                          found: They sat.
                          link: https://example.org/tea
                          checked: UNVERIFIED
                        """);
    }

    PackFolder write(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PackFolder change(String path, String from, String to) {
        try {
            return write(path, Files.readString(root.resolve(path)).replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PackFolder remove(String path) {
        try {
            Files.delete(root.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ContentPack load() {
        try {
            return ContentPack.load(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
