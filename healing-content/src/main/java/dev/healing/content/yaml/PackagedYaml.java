package dev.healing.content.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The compiled parts that travel inside this module. */
public final class PackagedYaml {

    private static final String FOLDER = "/dev/healing/content/standard/";

    private PackagedYaml() {}

    /**
     * Reads a part; it is not kept here.
     *
     * @param name its name, as {@link YamlCompiler} gave it
     * @return its documents
     */
    public static CompiledYaml part(String name) {
        try (InputStream in = PackagedYaml.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the packaged guidance is not compiled; build this module with Maven");
            }
            return CompiledYaml.read(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the packaged guidance cannot be read", unreadable);
        }
    }
}
