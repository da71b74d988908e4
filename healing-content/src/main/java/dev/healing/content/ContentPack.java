package dev.healing.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.healing.practice.PackVersion;
import dev.healing.practice.Practice;
import dev.healing.validation.InvalidDataException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A body of guidance as it was read and checked: practices, their words and sources. Immutable.
 *
 * <p>A pack is a folder of files: {@code pack.yaml} names what is in it, {@code practices/ID.yaml} holds the rule data of a
 * practice, {@code texts/en/practices/ID.yaml} its words, {@code sources.yaml} the sources it adds. The format stands in
 * {@code docs/PACKS.md}.
 */
public final class ContentPack {

    private final PackVersion version;
    private final ImmutableList<Practice> practices;
    private final ImmutableMap<String, Supplier<ImmutableMap<String, PracticeWords>>> texts;
    private final ImmutableMap<String, Translation> translations;
    private final Supplier<ImmutableMap<String, Source>> sources;
    private final ImmutableSet<String> hides;

    ContentPack(
            PackVersion version,
            ImmutableList<Practice> practices,
            ImmutableMap<String, Supplier<ImmutableMap<String, PracticeWords>>> texts,
            ImmutableMap<String, Translation> translations,
            Supplier<ImmutableMap<String, Source>> sources,
            ImmutableList<String> hides) {
        this.version = version;
        this.practices = practices;
        this.texts = texts;
        this.translations = translations;
        this.sources = sources;
        this.hides = ImmutableSet.copyOf(hides);
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
        return new PackReader(new FolderFiles(folder), Optional.of(StandardContent.pack())).read();
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
        return sources.get();
    }

    /**
     * The practices it takes away, of those below it.
     *
     * @return their ids
     */
    public ImmutableSet<String> hides() {
        return hides;
    }

    /**
     * The languages its words are in.
     *
     * @return codes such as {@code en}
     */
    public ImmutableSet<String> languages() {
        return texts.keySet();
    }

    /** Its words in a language by the id of the practice; empty if it has none in that language. */
    ImmutableMap<String, PracticeWords> texts(String language) {
        Supplier<ImmutableMap<String, PracticeWords>> words = texts.get(language);
        return words == null ? ImmutableMap.of() : words.get();
    }

    /** Its words for the standard guidance in a new language; without any if it has none in that language. */
    Translation translation(String language) {
        return translations.getOrDefault(language, Translation.NOTHING);
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
