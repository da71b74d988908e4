package dev.healing.content;

import com.google.common.collect.ImmutableSortedSet;
import dev.healing.content.yaml.FaultLog;
import dev.healing.content.yaml.Place;
import dev.healing.content.yaml.Value;
import dev.healing.content.yaml.YamlParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a pack in a folder. No name and no link leads out of the folder, and nothing is read without a limit. */
final class FolderFiles implements PackFiles {

    /** The most files of one folder. */
    static final int MOST_FILES = 1_000;

    /** The most bytes of all files together: 32 MiB. */
    static final int MOST_BYTES = 32 << 20;

    private static final String OUTSIDE = "must lie inside the folder of the pack; a link leads out of it";

    private final Path root;
    private int bytesLeft = MOST_BYTES;

    /** The root is taken with its links resolved, so that what lies under it can be told from what does not. */
    FolderFiles(Path folder) throws IOException {
        this.root = folder.toRealPath();
    }

    @Override
    public Optional<Value> read(String path, FaultLog faults) {
        Optional<String> refusal = PackPath.refusal(path);
        if (refusal.isPresent()) {
            faults.add(Place.file(path), refusal.get());
            return Optional.empty();
        }
        try {
            Path file = root.resolve(path).normalize();
            if (!file.startsWith(root)) {
                faults.add(Place.file(path), "must lie inside the folder of the pack");
                return Optional.empty();
            }
            return Files.exists(file)
                    ? inside(file, path, faults).flatMap(bytes -> YamlParser.parse(path, bytes, faults))
                    : Optional.empty();
        } catch (IOException | InvalidPathException unreadable) {
            faults.add(Place.file(path), "must be readable");
            return Optional.empty();
        }
    }

    /** The path that was checked is the one that is read. */
    private Optional<byte[]> inside(Path file, String path, FaultLog faults) throws IOException {
        Path real = file.toRealPath();
        if (!real.startsWith(root)) {
            faults.add(Place.file(path), OUTSIDE);
            return Optional.empty();
        }
        if (!Files.isRegularFile(real)) {
            faults.add(Place.file(path), "must be a file");
            return Optional.empty();
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(real)) {
            bytes = in.readNBytes(Math.min(YamlParser.LARGEST, bytesLeft) + 1);
        }
        if (bytes.length > bytesLeft) {
            faults.add(
                    Place.file(path),
                    "must not be read: the files of a pack have at most " + MOST_BYTES + " bytes together");
            return Optional.empty();
        }
        bytesLeft -= bytes.length;
        return Optional.of(bytes);
    }

    @Override
    public ImmutableSortedSet<String> list(String folder, FaultLog faults) {
        Path directory = root.resolve(folder);
        if (!Files.isDirectory(directory)) {
            return ImmutableSortedSet.of();
        }
        Place place = Place.file(folder.isEmpty() ? "." : folder);
        try {
            if (!directory.toRealPath().startsWith(root)) {
                faults.add(place, OUTSIDE);
                return ImmutableSortedSet.of();
            }
            ImmutableSortedSet<String> names = names(directory);
            if (names.size() > MOST_FILES) {
                faults.add(place, "must hold at most " + MOST_FILES + " files");
                return ImmutableSortedSet.of();
            }
            return names;
        } catch (IOException | UncheckedIOException unreadable) {
            faults.add(place, "must be readable");
            return ImmutableSortedSet.of();
        }
    }

    private static ImmutableSortedSet<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.limit(MOST_FILES + 1L)
                    .map(file -> String.valueOf(file.getFileName()))
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        }
    }
}
