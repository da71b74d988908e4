package dev.healing.content;

import com.google.common.collect.ImmutableMap;
import dev.healing.content.yaml.Fields;
import dev.healing.content.yaml.Value;
import dev.healing.practice.BondKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the words of the questions. A kind of bond may say some of them in another way; what it leaves out stays. */
final class QuestionReader {

    private static final int LONGEST_ID = 80;

    private QuestionReader() {}

    /** The questions by id, in the order of the file. */
    static ImmutableMap<String, QuestionWords> read(Value top) {
        Map<String, QuestionWords> questions = new LinkedHashMap<>();
        for (Value item : top.items()) {
            Fields fields = item.fields();
            Optional<String> id = fields.required("id").flatMap(v -> v.text(LONGEST_ID));
            QuestionWords words = words(id.orElse(""), fields);
            id.filter(told -> questions.put(told, words) != null)
                    .ifPresent(twice -> item.refuse("must have an id of its own; '" + twice + "' is there twice"));
        }
        return ImmutableMap.copyOf(questions);
    }

    private static QuestionWords words(String id, Fields fields) {
        fields.required("text");
        QuestionText blank =
                new QuestionText(id, "", Optional.empty(), Optional.empty(), Optional.empty(), ImmutableMap.of());
        QuestionText usual = over(blank, fields);
        ImmutableMap.Builder<BondKind, QuestionText> byKind = ImmutableMap.builder();
        fields.optional("kinds")
                .map(Value::fields)
                .ifPresent(kinds -> kinds.all().forEach((name, value) -> {
                    Fields overrides = value.fields();
                    QuestionText text = over(usual, overrides);
                    overrides.nothingElse();
                    Optional<BondKind> kind = Words.constant(BondKind.class, name);
                    kind.ifPresent(known -> byKind.put(known, text));
                    if (kind.isEmpty()) {
                        value.refuse("must stand under a kind of bond");
                    }
                }));
        fields.nothingElse();
        return new QuestionWords(usual, byKind.buildOrThrow());
    }

    private static QuestionText over(QuestionText base, Fields fields) {
        Optional<Fields> anchors = fields.optional("anchors").map(Value::fields);
        QuestionText text = new QuestionText(
                base.id(),
                words(fields, "text").orElse(base.text()),
                words(fields, "help").or(base::help),
                anchors.flatMap(ends -> words(ends, "low")).or(base::low),
                anchors.flatMap(ends -> words(ends, "high")).or(base::high),
                fields.optional("options").map(QuestionReader::options).orElse(base.options()));
        anchors.ifPresent(Fields::nothingElse);
        return text;
    }

    private static ImmutableMap<String, String> options(Value value) {
        ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
        value.fields()
                .all()
                .forEach((constant, label) -> label.text(Words.TEXT).ifPresent(text -> options.put(constant, text)));
        return options.buildOrThrow();
    }

    private static Optional<String> words(Fields fields, String name) {
        return fields.optional(name).flatMap(v -> v.text(Words.TEXT));
    }
}
