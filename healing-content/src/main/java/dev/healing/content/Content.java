package dev.healing.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.healing.practice.Catalog;
import dev.healing.validation.InvalidDataException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The guidance an app works with: the standard pack, and what an app lays over it. Immutable, thread-safe.
 *
 * <pre>{@code
 * Content content = StandardContent.content().with(ContentPack.load(folder));
 * HealingPlanner planner = HealingPlanner.using(content.catalog());
 * Letter letter = content.guidebook(Locale.ENGLISH).letter(planner.plan(situation));
 * }</pre>
 */
public final class Content {

    private final ImmutableList<ContentPack> packs;
    private final Catalog catalog;

    private Content(ImmutableList<ContentPack> packs, Catalog catalog) {
        this.packs = packs;
        this.catalog = catalog;
    }

    static Content of(ContentPack standard) {
        return new Content(
                ImmutableList.of(standard), Catalog.of(ImmutableList.of(standard.version()), standard.practices()));
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
     * The words in a language: English or Spanish. Whatever other language is asked for, the answer is English, so that
     * nobody is left without words; so is the text of a practice whose pack has none in the language. Keep the guidebook; it
     * is put together anew each time.
     *
     * @param locale the language wanted; its country makes no difference
     * @return the guidebook
     */
    public Guidebook guidebook(Locale locale) {
        String language = StandardGuides.languageFor(locale.getLanguage());
        Map<String, PracticeWords> words = new LinkedHashMap<>();
        packs.forEach(
                pack -> words.putAll(pack.texts(pack.languages().contains(language) ? language : Manifest.FALLBACK)));
        return new Guidebook(
                Locale.forLanguageTag(language),
                StandardGuides.of(language),
                ImmutableMap.copyOf(words),
                catalog,
                sources());
    }

    /**
     * The register of sources.
     *
     * @return the sources by key
     */
    public ImmutableMap<String, Source> sources() {
        return packs.stream()
                .flatMap(pack -> pack.sources().entrySet().stream())
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * This content with a pack laid over it. A pack adds practices and sources, hides practices, and may reword practices of
     * earlier packs of the app. It never changes a standard practice or its words, and it never shows what is hidden.
     *
     * @param pack the pack
     * @return the content of both
     * @throws InvalidDataException with every clash: an id or key that is taken, a text of a vouched practice, a hidden id
     *     that is unknown, a prerequisite that goes round in a circle
     */
    public Content with(ContentPack pack) {
        InvalidDataException.throwIfAny(Clashes.of(this, packs, pack));
        return new Content(
                ImmutableList.<ContentPack>builder().addAll(packs).add(pack).build(),
                catalog.with(pack.version(), pack.practices()).hiding(pack.hides()));
    }

    /**
     * This content without some practices. Nothing shows them again: hiding only tightens (INV-87). A plan notes that the
     * app leaves something out, and names each hidden practice that would have fitted as such.
     *
     * @param ids ids of practices; ids of no practice mean nothing
     * @return the tightened content
     */
    public Content hiding(Set<String> ids) {
        return new Content(packs, catalog.hiding(ids));
    }
}
