package dev.healing.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.healing.practice.Catalog;

/** The guidance an app works with: one pack or several laid over each other. Immutable, thread-safe. */
public final class Content {

    private final ImmutableList<ContentPack> packs;
    private final Catalog catalog;

    private Content(ImmutableList<ContentPack> packs) {
        this.packs = packs;
        this.catalog = Catalog.of(
                packs.stream().map(ContentPack::version).toList(),
                packs.stream().flatMap(pack -> pack.practices().stream()).toList());
    }

    static Content of(ContentPack standard) {
        return new Content(ImmutableList.of(standard));
    }

    /**
     * The practices a planner chooses from.
     *
     * @return the catalogue
     */
    public Catalog catalog() {
        return catalog;
    }

    /**
     * The register of sources.
     *
     * @return the sources by key
     */
    public ImmutableMap<String, Source> sources() {
        ImmutableMap.Builder<String, Source> sources = ImmutableMap.builder();
        packs.forEach(pack -> sources.putAll(pack.sources()));
        return sources.buildOrThrow();
    }
}
