package dev.healing.content;

import com.google.common.collect.ImmutableSortedSet;
import dev.healing.content.yaml.FaultLog;
import dev.healing.content.yaml.Place;
import dev.healing.content.yaml.YamlParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The files of the standard pack, which travel inside this module. They cannot be listed. */
final class PackagedFiles implements PackFiles {

    @Override
    public Optional<byte[]> read(String path, FaultLog faults) {
        try (InputStream in = PackagedFiles.class.getResourceAsStream("standard/" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readNBytes(YamlParser.LARGEST + 1));
        } catch (IOException unreadable) {
            faults.add(Place.file(path), "must be readable");
            return Optional.empty();
        }
    }

    @Override
    public ImmutableSortedSet<String> list(String folder, FaultLog faults) {
        return ImmutableSortedSet.of();
    }
}
