package dev.healing.console;

import dev.healing.assessment.Situation;
import dev.healing.json.SituationJson;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a situation from a file, or from standard input where the name is a dash. */
final class SituationFile {

    private static final String STANDARD_INPUT = "-";

    private SituationFile() {}

    static Situation read(String name) {
        try (InputStream json = open(name)) {
            return SituationJson.read(json);
        } catch (InvalidPathException | NoSuchFileException missing) {
            throw new BadInput(name + ": there is no such file", missing);
        } catch (AccessDeniedException denied) {
            throw new BadInput(name + ": this file may not be read", denied);
        } catch (IOException | UncheckedIOException unreadable) {
            throw new BadInput(name + ": this file cannot be read", unreadable);
        }
    }

    private static InputStream open(String name) throws IOException {
        return name.equals(STANDARD_INPUT) ? new LeftOpen(System.in) : Files.newInputStream(Path.of(name));
    }

    /** Standard input belongs to the process, not to this reader. */
    private static final class LeftOpen extends FilterInputStream {

        LeftOpen(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // Left to the process.
        }
    }
}
