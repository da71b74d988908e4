package dev.healing.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.healing.practice.Catalog;
import dev.healing.validation.InvalidDataException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    private final Languages languages;
    private final Catalog catalog;

    private Content(ImmutableList<ContentPack> packs, Catalog catalog) {
        this.packs = packs;
        this.languages = new Languages(packs);
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
     * The words in a language: English, Spanish, or one that a pack brings. What there are no words for in the language is
     * told in the one it is a kind of, such as French for that of Canada, or else in English, so that nobody is left without
     * words. The words of danger and help come from the first of these that has all of them (see {@link
     * #missingForSafety}). The country of a locale never says where help is. Keep the guidebook; it is put together anew each
     * time.
     *
     * @param locale the language wanted
     * @return the guidebook
     */
    public Guidebook guidebook(Locale locale) {
        return guidebook(languages.of(locale));
    }

    private Guidebook guidebook(ImmutableList<String> lookup) {
        String language = lookup.get(0);
        return new Guidebook(
                Locale.forLanguageTag(language),
                languages.guide(lookup),
                languages.practices(lookup),
                safety(lookup),
                catalog,
                sources());
    }

    /** English and Spanish need nothing to fall back to. */
    private Optional<SafetyFallback> safety(ImmutableList<String> lookup) {
        String language = lookup.get(0);
        if (Manifest.LANGUAGES.contains(language)) {
            return Optional.empty();
        }
        return Optional.of(new SafetyFallback(
                languages.gaps(language).isEmpty(),
                languages.worded(language),
                guidebook(lookup.subList(1, lookup.size()))));
    }

    /**
     * What a language lacks before danger and help are told in it. Until then those words stay in English, whole.
     *
     * @param locale a language that a pack brings
     * @return the entries without words, such as {@code guide.yaml findings.DANGER}; empty where none is missing
     */
    public ImmutableList<String> missingForSafety(Locale locale) {
        return languages.gaps(LanguageTag.of(locale));
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
     * This content with a pack laid over it. A pack adds practices, sources and languages, hides practices, and may reword
     * practices of earlier packs of the app. It never changes a standard practice or its words, and never shows what is hidden.
     *
     * @param pack the pack
     * @return the content of both
     * @throws InvalidDataException with every clash: an id or key that is taken, a text of a vouched practice, a
     *     language that another pack brings, a hidden id that is unknown, a prerequisite that goes round in a circle
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
