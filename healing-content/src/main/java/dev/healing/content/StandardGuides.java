package dev.healing.content;

import com.google.common.collect.ImmutableMap;
import dev.healing.content.yaml.FaultLog;
import dev.healing.content.yaml.Fields;
import dev.healing.content.yaml.Value;
import dev.healing.questionnaire.Section;
import java.util.Optional;

/** The words for plans, help and questions. Read when words are first asked for: whoever only plans needs none. */
final class StandardGuides {

    static final String FALLBACK = "en";

    private static final ImmutableMap<String, Guide> BY_LANGUAGE = read();

    private StandardGuides() {}

    /** The words of a language, or those every other language falls back to. */
    static Guide of(String language) {
        return BY_LANGUAGE.getOrDefault(language, Words.of(BY_LANGUAGE, FALLBACK));
    }

    /** The language whose words are given where another is asked for. */
    static String languageFor(String language) {
        return BY_LANGUAGE.containsKey(language) ? language : FALLBACK;
    }

    private static ImmutableMap<String, Guide> read() {
        FaultLog faults = new FaultLog();
        YamlFiles files = new YamlFiles(new PackagedFiles(), faults);
        ImmutableMap.Builder<String, Guide> guides = ImmutableMap.builder();
        for (String language : Manifest.LANGUAGES) {
            guide(files, "texts/" + language + "/").ifPresent(guide -> guides.put(language, guide));
        }
        faults.throwIfAny();
        return guides.buildOrThrow();
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
