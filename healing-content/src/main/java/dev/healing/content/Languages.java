package dev.healing.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.content.yaml.Entries;
import dev.healing.content.yaml.FaultLog;
import dev.healing.content.yaml.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The words of all packs by language. What is asked for is looked up entry by entry: in the language, in the one it is a kind
 * of, in English. The words of danger and help come from the first of these that has every one of them.
 */
final class Languages {

    private static final ResourceBundle.Control LOOKUP =
            ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_DEFAULT);

    private final ImmutableList<ContentPack> packs;

    Languages(ImmutableList<ContentPack> packs) {
        this.packs = packs;
    }

    /** Where words are looked up, one language after the other; English is the last. */
    ImmutableList<String> of(Locale asked) {
        return Stream.concat(
                        LOOKUP.getCandidateLocales("words", asked).stream().map(LanguageTag::of),
                        Stream.of(Manifest.FALLBACK))
                .filter(language ->
                        packs.stream().anyMatch(pack -> pack.languages().contains(language)))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** What a language still lacks before danger and help are told in it; nothing for those of the standard guidance. */
    ImmutableList<String> gaps(String language) {
        if (Manifest.LANGUAGES.contains(language)) {
            return ImmutableList.of();
        }
        Translation translation = translation(language);
        ImmutableMap<String, Value> english = StandardGuides.documents(Manifest.FALLBACK, new FaultLog());
        return english.entrySet().stream()
                .flatMap(document -> Sets.difference(
                                Entries.of(document.getValue()).all().keySet(), translation.entries(document.getKey()))
                        .stream()
                        .filter(SafetyWords::need)
                        .map(entry -> document.getKey() + " " + entry))
                .collect(ImmutableList.toImmutableList());
    }

    /** The words of plans, help and questions. */
    Guide guide(List<String> lookup) {
        if (Manifest.LANGUAGES.contains(lookup.get(0))) {
            return StandardGuides.of(lookup.get(0));
        }
        Map<String, Value> documents = new LinkedHashMap<>(StandardGuides.documents(Manifest.FALLBACK, new FaultLog()));
        for (String language : ImmutableList.copyOf(lookup).reverse()) {
            boolean whole = gaps(language).isEmpty();
            translation(language)
                    .documents()
                    .forEach((file, own) -> documents.computeIfPresent(
                            file,
                            (name, below) -> own.over(Entries.of(below), entry -> whole || !SafetyWords.holds(entry))));
        }
        return StandardGuides.guide(documents);
    }

    /** The words of practices. A pack that rewords a practice is heard before the packs below it, in whatever language. */
    ImmutableMap<String, PracticeWords> practices(List<String> lookup) {
        Map<String, PracticeWords> words = new LinkedHashMap<>();
        ImmutableList<String> lastFirst = ImmutableList.copyOf(lookup).reverse();
        for (ContentPack pack : packs) {
            lastFirst.forEach(language -> words.putAll(pack.texts(language)));
        }
        lastFirst.forEach(language -> words.putAll(translation(language).practices()));
        return ImmutableMap.copyOf(words);
    }

    /** The practices that have words in this very language. */
    ImmutableSet<String> worded(String language) {
        return Stream.concat(
                        packs.stream().flatMap(pack -> pack.texts(language).keySet().stream()),
                        translation(language).practices().keySet().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** One pack at most brings a language. */
    private Translation translation(String language) {
        return packs.stream()
                .map(pack -> pack.translation(language))
                .filter(translation -> !translation.isEmpty())
                .findFirst()
                .orElse(Translation.NOTHING);
    }
}
