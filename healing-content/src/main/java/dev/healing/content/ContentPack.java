package dev.healing.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.healing.content.yaml.FaultLog;
import dev.healing.practice.PackVersion;
import dev.healing.practice.Practice;
import dev.healing.validation.InvalidDataException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A body of guidance as it was read and checked: practices, their words and sources. Immutable.
 *
 * <p>A pack is a folder of files: {@code pack.yaml} names what is in it, {@code practices/ID.yaml} holds the rule data of a
 * practice, {@code texts/en/practices/ID.yaml} its words, {@code sources.yaml} the sources it adds.
 */
public final class ContentPack {

    private final PackVersion version;
    private final ImmutableList<Practice> practices;
    private final ImmutableMap<String, ImmutableMap<String, PracticeWords>> texts;
    private final ImmutableMap<String, Source> sources;

    ContentPack(
            PackVersion version,
            ImmutableList<Practice> practices,
            ImmutableMap<String, ImmutableMap<String, PracticeWords>> texts,
            ImmutableMap<String, Source> sources) {
        this.version = version;
        this.practices = practices;
        this.texts = texts;
        this.sources = sources;
    }

    /**
     * Reads a pack of one's own from a folder. It may build on the standard practices and cite the standard sources. No
     * name and no link in it leads out of the folder.
     *
     * @param folder the folder that holds {@code pack.yaml}
     * @return the pack
     * @throws InvalidDataException with every fault of every file, each with its line
     * @throws IOException if there is no such folder
     */
    public static ContentPack load(Path folder) throws IOException {
        FaultLog faults = new FaultLog();
        ContentPack pack = new PackReader(
                        new YamlFiles(new FolderFiles(folder), faults), Optional.of(StandardContent.pack()))
                .read();
        faults.throwIfAny();
        return pack;
    }

    /**
     * What it is called.
     *
     * @return id and version
     */
    public PackVersion version() {
        return version;
    }

    /**
     * Its practices.
     *
     * @return the practices, in the order of their ids
     */
    public ImmutableList<Practice> practices() {
        return practices;
    }

    /**
     * The sources it adds.
     *
     * @return the sources by key
     */
    public ImmutableMap<String, Source> sources() {
        return sources;
    }

    /** Its words by language and by the id of the practice. */
    ImmutableMap<String, ImmutableMap<String, PracticeWords>> texts() {
        return texts;
    }

    /**
     * What it is called; guidance is not private.
     *
     * @return type, id and version
     */
    @Override
    public String toString() {
        return "ContentPack{" + version.id() + " " + version.version() + "}";
    }
}
