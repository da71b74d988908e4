package dev.healing.content;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import dev.healing.content.yaml.FaultLog;
import dev.healing.content.yaml.Fields;
import dev.healing.content.yaml.Value;
import dev.healing.questionnaire.Section;
import java.util.Optional;
import java.util.function.Supplier;

/** The words for plans, help and questions. Read when words are first asked for: whoever only plans needs none. */
final class StandardGuides {

    private static final ImmutableMap<String, Supplier<Guide>> BY_LANGUAGE = Manifest.LANGUAGES.stream()
            .collect(ImmutableMap.toImmutableMap(
                    language -> language, language -> Suppliers.memoize(() -> read(language))));

    private StandardGuides() {}

    /** The words of a language, or those every other language falls back to. */
    static Guide of(String language) {
        return Words.of(BY_LANGUAGE, languageFor(language)).get();
    }

    /** The language whose words are given where another is asked for. */
    static String languageFor(String language) {
        return BY_LANGUAGE.containsKey(language) ? language : Manifest.FALLBACK;
    }

    private static Guide read(String language) {
        FaultLog faults = new FaultLog();
        Optional<Guide> guide = guide(new YamlFiles(PackagedFiles.words(language), faults), "texts/" + language + "/");
        faults.throwIfAny();
        return guide.orElseThrow();
    }

    private static Optional<Guide> guide(YamlFiles files, String folder) {
        var words = files.required(folder + Guide.WORDS);
        var letter = files.required(folder + Guide.LETTER);
        var asked = files.required(folder + Guide.QUESTIONS);
        return words.flatMap(plan -> letter.flatMap(labels -> asked.map(questions -> guide(plan, labels, questions))));
    }

    private static Guide guide(Value plan, Value labels, Value asked) {
        Fields fields = asked.fields();
        var sections = GuideReader.all(fields, "sections", Section.class, GuideReader::section);
        var questions = fields.required("questions").map(QuestionReader::read).orElse(ImmutableMap.of());
        fields.nothingElse();
        return new Guide(GuideReader.read(plan, labels), sections, questions);
    }
}
