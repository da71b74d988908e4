package dev.healing.console;

import com.google.common.primitives.Ints;
import java.io.IOException;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** How wide a line may be: as wide as reads well, or as wide as the terminal if that is less. */
final class Columns {

    private static final int READS_WELL = 78;
    /** Less than a word needs is no width, but a terminal that does not tell. */
    private static final int LEAST = 20;

    private Columns() {}

    /** By the variable COLUMNS, or by asking the terminal if there is one. */
    static Wrapping standard(boolean terminal) {
        return Optional.ofNullable(System.getenv("COLUMNS"))
                .map(Ints::tryParse)
                .or(() -> terminal ? asked() : Optional.empty())
                .filter(columns -> columns >= LEAST)
                .map(Columns::of)
                .orElseGet(Columns::unknown);
    }

    static Wrapping of(int columns) {
        return new Wrapping(Math.min(columns, READS_WELL), true);
    }

    static Wrapping unknown() {
        return new Wrapping(READS_WELL, false);
    }

    /** Asked for its width alone. The answer to more could come late, and stand at the next prompt. */
    private static Optional<Integer> asked() {
        try (Terminal terminal = TerminalBuilder.builder()
                .system(true)
                .dumb(false)
                .graphemeCluster(false)
                .build()) {
            return Optional.of(terminal.getSize().getColumns());
        } catch (IOException | IllegalStateException none) {
            return Optional.empty();
        }
    }
}
