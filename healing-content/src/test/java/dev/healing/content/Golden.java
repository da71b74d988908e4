package dev.healing.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what has to come out, with one switch that writes them anew: {@code -Dgolden.rewrite=true}. */
final class Golden {

    static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");

    private Golden() {}

    static void check(Path file, String actual) throws IOException {
        if (REWRITE) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, actual);
        }
        assertThat(actual).as("%s; -Dgolden.rewrite=true writes it anew", file).isEqualTo(Files.readString(file));
    }
}
