package dev.healing.console;

import dev.healing.assessment.Situation;
import dev.healing.json.SituationJson;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the answers of one person are kept. Only they may read it. It is never half written, and never written over
 * somebody else's answers.
 */
final class AnswersFile {

    private static final String OWNER_ONLY = "rw-------";

    private final Path wanted;
    private @Nullable Path kept;

    private AnswersFile(Path wanted, @Nullable Path kept) {
        this.wanted = wanted;
        this.kept = kept;
    }

    /** A new file; if the name is taken, the next that is free. */
    static AnswersFile named(Path wanted) {
        return new AnswersFile(writable(wanted), null);
    }

    /** The file that answers were read from; it is written again. */
    static AnswersFile again(Path resumed) throws IOException {
        Path file = resumed.toRealPath();
        return new AnswersFile(writable(file), file);
    }

    /** Where the answers are, once some were saved. */
    Optional<Path> path() {
        return Optional.ofNullable(kept).map(Path::toAbsolutePath).map(Path::normalize);
    }

    /** Puts the answers into a file of their own first, so that a broken line leaves the old ones whole. */
    void save(Situation answers) throws IOException {
        if (kept == null) {
            kept = claimed();
        }
        Path fresh = Files.createTempFile(folder(kept), ".answers", ".tmp", ownerOnly(kept));
        try {
            Files.writeString(fresh, SituationJson.write(answers));
            Files.move(fresh, kept, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Made at once, so that two consoles never choose the same name. */
    private Path claimed() throws IOException {
        int number = 1;
        while (true) {
            Path candidate = numbered(number);
            try {
                return Files.createFile(candidate, ownerOnly(candidate));
            } catch (FileAlreadyExistsException taken) {
                number++;
            }
        }
    }

    /** The wanted name, then name-2, name-3 and so on. */
    private Path numbered(int number) {
        if (number == 1) {
            return wanted;
        }
        String name = String.valueOf(wanted.getFileName());
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        return wanted.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot));
    }

    /** Told before the first question, and not after the last. */
    private static Path writable(Path file) {
        Path folder = folder(file);
        if (!Files.isDirectory(folder) || Files.isDirectory(file)) {
            throw new BadInput(file + ": answers cannot be kept there, because there is no such folder or it is one");
        }
        if (!Files.isWritable(folder)) {
            throw new BadInput(file + ": answers cannot be kept there, because this folder may not be written to");
        }
        return file;
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY))
                }
                : new FileAttribute<?>[0];
    }
}
