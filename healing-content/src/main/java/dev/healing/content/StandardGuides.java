package dev.healing.content;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import dev.healing.content.yaml.FaultLog;
import dev.healing.content.yaml.Fields;
import dev.healing.content.yaml.Value;
import dev.healing.questionnaire.Section;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** The words for plans, help and questions. Read when words are first asked for: whoever only plans needs none. */
final class StandardGuides {

    private static final ImmutableMap<String, Supplier<Guide>> BY_LANGUAGE = Manifest.LANGUAGES.stream()
            .collect(ImmutableMap.toImmutableMap(
                    language -> language, language -> Suppliers.memoize(() -> read(language))));

    private StandardGuides() {}

    /** The words of one of the languages that travel with this library. */
    static Guide of(String language) {
        return Words.of(BY_LANGUAGE, language).get();
    }

    private static Guide read(String language) {
        FaultLog faults = new FaultLog();
        Map<String, Value> documents = documents(language, faults);
        faults.throwIfAny();
        Guide guide = guide(documents);
        faults.throwIfAny();
        return guide;
    }

    /** The documents of a language by their names. */
    static ImmutableMap<String, Value> documents(String language, FaultLog faults) {
        YamlFiles files = new YamlFiles(PackagedFiles.words(language), faults);
        ImmutableMap.Builder<String, Value> documents = ImmutableMap.builder();
        for (String file : Guide.FILES) {
            files.required("texts/" + language + "/" + file).ifPresent(top -> documents.put(file, top));
        }
        return documents.buildOrThrow();
    }

    /** A guide of whole documents; what is wrong with them is noted where they note it. */
    static Guide guide(Map<String, Value> documents) {
        Fields asked = document(documents, Guide.QUESTIONS).fields();
        var sections = GuideReader.all(asked, "sections", Section.class, GuideReader::section);
        var questions = asked.required("questions").map(QuestionReader::read).orElse(ImmutableMap.of());
        asked.nothingElse();
        return new Guide(
                GuideReader.read(document(documents, Guide.WORDS), document(documents, Guide.LETTER)),
                sections,
                questions);
    }

    private static Value document(Map<String, Value> documents, String file) {
        return Objects.requireNonNull(documents.get(file), file);
    }
}
