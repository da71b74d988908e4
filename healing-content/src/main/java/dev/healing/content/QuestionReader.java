package dev.healing.content;

import com.google.common.collect.ImmutableMap;
import dev.healing.content.yaml.Fields;
import dev.healing.content.yaml.Value;
import dev.healing.practice.BondKind;
import dev.healing.questionnaire.AnswerType;
import dev.healing.questionnaire.Question;
import dev.healing.questionnaire.Questionnaire;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the words of the questions, and sees to it that every question of the questionnaire has all of them. A kind of bond
 * may say some in another way; what it leaves out stays.
 */
final class QuestionReader {

    private static final int LONGEST_ID = 80;

    private QuestionReader() {}

    /** The questions by the id of their words, in the order of the file. */
    static ImmutableMap<String, QuestionWords> read(Value list) {
        Map<String, Question> wanted = new LinkedHashMap<>();
        Questionnaire.full()
                .questions()
                .forEach(question -> question.wordings().forEach(id -> wanted.put(id, question)));
        Map<String, QuestionWords> questions = new LinkedHashMap<>();
        for (Value item : list.items()) {
            Fields fields = item.fields();
            fields.required("id")
                    .ifPresent(value -> value.text(LONGEST_ID).ifPresent(id -> {
                        Question question = wanted.get(id);
                        if (question == null) {
                            value.refuse("must be the id of a question this version asks");
                        } else if (questions.put(id, words(id, question, fields)) != null) {
                            value.refuse("must be there once only");
                        }
                    }));
        }
        wanted.keySet().stream()
                .filter(id -> !questions.containsKey(id))
                .forEach(id -> list.refuse("must have words for the question " + id));
        return ImmutableMap.copyOf(questions);
    }

    private static QuestionWords words(String id, Question question, Fields fields) {
        fields.required("text");
        if (question.type() == AnswerType.SCALE) {
            fields.required("anchors");
        }
        if (!question.options().isEmpty()) {
            fields.required("options").map(Value::fields).ifPresent(labels -> {
                question.options().forEach(labels::required);
                labels.nothingElse();
            });
        }
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
