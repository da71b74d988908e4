package dev.healing.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lines from a pipe or a file, as in a test. */
final class PlainLines implements InputLines {

    private final BufferedReader in;
    private final Screen screen;

    PlainLines(InputStream in, Screen screen) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.screen = screen;
    }

    @Override
    public Optional<String> next(String prompt) {
        screen.raw(prompt);
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            // Nobody pressed Enter here, so the line after the prompt has to be ended.
            screen.blank();
        }
    }

    @Override
    public boolean clear() {
        return false;
    }

    @Override
    public void close() {
        // Standard input belongs to the process.
    }
}
