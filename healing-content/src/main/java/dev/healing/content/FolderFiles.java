package dev.healing.content;

import com.google.common.collect.ImmutableSortedSet;
import dev.healing.content.yaml.FaultLog;
import dev.healing.content.yaml.Place;
import dev.healing.content.yaml.Value;
import dev.healing.content.yaml.YamlParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a pack in a folder. No name and no link leads out of the folder. */
final class FolderFiles implements PackFiles {

    private static final int MOST_FILES = 10_000;

    private final Path root;

    /** The root is taken with its links resolved, so that what lies under it can be told from what does not. */
    FolderFiles(Path folder) throws IOException {
        this.root = folder.toRealPath();
    }

    @Override
    public Optional<Value> read(String path, FaultLog faults) {
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

    private Optional<byte[]> inside(Path file, String path, FaultLog faults) throws IOException {
        Path real = file.toRealPath();
        if (!real.startsWith(root)) {
            faults.add(Place.file(path), "must lie inside the folder of the pack; a link leads out of it");
            return Optional.empty();
        }
        if (!Files.isRegularFile(real)) {
            faults.add(Place.file(path), "must be a file");
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(real)) {
            return Optional.of(in.readNBytes(YamlParser.LARGEST + 1));
        }
    }

    @Override
    public ImmutableSortedSet<String> list(String folder, FaultLog faults) {
        Path directory = root.resolve(folder);
        if (!Files.isDirectory(directory)) {
            return ImmutableSortedSet.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.limit(MOST_FILES)
                    .map(file -> String.valueOf(file.getFileName()))
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        } catch (IOException unreadable) {
            faults.add(Place.file(folder), "must be readable");
            return ImmutableSortedSet.of();
        }
    }
}
