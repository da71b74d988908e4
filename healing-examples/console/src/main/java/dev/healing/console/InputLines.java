package dev.healing.console;

import java.util.Optional;

/** Where a person types. */
interface InputLines extends AutoCloseable {

    /** A terminal to type in, or plain lines where standard input is none. */
    static InputLines standard(Screen screen) {
        return TerminalLines.open().orElseGet(() -> new PlainLines(System.in, screen));
    }

    /** The next line, or empty when there is none left or the person breaks off. */
    Optional<String> next(String prompt);

    /** Empties the screen, or tells by false that there is no terminal to empty. */
    boolean clear();

    @Override
    void close();
}
