package dev.healing.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Short stories from life, as answers. None of them is a real person's. */
final class Vignettes {

    static final List<String> ALL = List.of(
            "afraid-of-a-partner",
            "eight-weeks-after-a-betrayal",
            "fifteen-and-her-mother",
            "friends-out-of-contact",
            "left-five-weeks-ago",
            "parent-with-a-quarter-of-an-hour",
            "two-tired-new-parents",
            "two-weeks-after-a-betrayal");

    private Vignettes() {}

    static String json(String name) {
        try (InputStream in =
                Objects.requireNonNull(Vignettes.class.getResourceAsStream("vignettes/" + name + ".json"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
