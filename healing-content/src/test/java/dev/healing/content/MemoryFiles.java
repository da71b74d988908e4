package dev.healing.content;

import com.google.common.collect.ImmutableSortedSet;
import dev.healing.content.yaml.FaultLog;
import dev.healing.content.yaml.Value;
import dev.healing.content.yaml.YamlParser;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files of a pack in memory, so that a test can read thousands of packs. */
final class MemoryFiles implements PackFiles {

    private final Map<String, String> files = new TreeMap<>();

    MemoryFiles write(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** The pack, read the way a folder is. */
    ContentPack load() {
        return new PackReader(this, Optional.of(StandardContent.pack())).read();
    }

    @Override
    public Optional<Value> read(String path, FaultLog faults) {
        return Optional.ofNullable(files.get(path))
                .flatMap(text -> YamlParser.parse(path, text.getBytes(StandardCharsets.UTF_8), faults));
    }

    @Override
    public ImmutableSortedSet<String> list(String folder, FaultLog faults) {
        String start = folder.isEmpty() ? "" : folder + "/";
        return files.keySet().stream()
                .filter(path -> path.startsWith(start))
                .map(path -> path.substring(start.length()).split("/", -1)[0])
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
