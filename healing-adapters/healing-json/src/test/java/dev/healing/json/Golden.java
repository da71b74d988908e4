package dev.healing.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The documents under the resources. With {@code -Dhealing.golden.rewrite=true} they are written anew. */
final class Golden {

    private Golden() {}

    static String text(String name) {
        try (InputStream stream = Golden.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no golden document " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void rewriteIfAsked(String name, String text) {
        if (Boolean.getBoolean("healing.golden.rewrite")) {
            try {
                Files.writeString(Path.of("src/test/resources/dev/healing/json", name), text);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
