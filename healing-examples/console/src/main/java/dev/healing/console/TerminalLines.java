package dev.healing.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Lines typed at a terminal. They are answers, so none is remembered: neither in a file nor under the arrow key. */
final class TerminalLines implements InputLines {

    /** To the top, away with what is seen, and away with what was scrolled past. */
    private static final String CLEARED = "\u001b[H\u001b[2J\u001b[3J";

    private final Terminal terminal;
    private final LineReader reader;

    private TerminalLines(Terminal terminal) {
        this.terminal = terminal;
        this.reader = LineReaderBuilder.builder()
                .terminal(terminal)
                // An apostrophe is a letter here, and never opens a quotation.
                .parser(new DefaultParser().quoteChars(new char[0]).escapeChars(new char[0]))
                .variable(LineReader.DISABLE_HISTORY, true)
                .variable(LineReader.DISABLE_COMPLETION, true)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.BRACKETED_PASTE, false)
                .build();
    }

    /** Empty where standard input or output is no terminal. */
    static Optional<InputLines> open() {
        try {
            return Optional.of(new TerminalLines(TerminalBuilder.builder()
                    .system(true)
                    .dumb(false)
                    .encoding(StandardCharsets.UTF_8)
                    .build()));
        } catch (IOException | IllegalStateException none) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> next(String prompt) {
        try {
            return Optional.of(reader.readLine(prompt));
        } catch (EndOfFileException | UserInterruptException left) {
            return Optional.empty();
        }
    }

    @Override
    public boolean clear() {
        boolean able = !terminal.getType().startsWith(Terminal.TYPE_DUMB);
        if (able) {
            terminal.writer().print(CLEARED);
            terminal.flush();
        }
        return able;
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
