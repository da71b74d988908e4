package dev.healing.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Strength;
import dev.healing.content.yaml.Fields;
import dev.healing.content.yaml.Value;
import dev.healing.plan.HelpTopic;
import dev.healing.plan.Note;
import dev.healing.plan.Reason;
import dev.healing.practice.BondKind;
import dev.healing.practice.Element;
import dev.healing.practice.Grade;
import dev.healing.practice.Phase;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the words a plan is told in: {@code guide.yaml} for what it says, {@code letter.yaml} for how it is laid out. */
final class GuideReader {

    private GuideReader() {}

    static GuideWords read(Value guideTop, Value letterTop) {
        Fields guide = guideTop.fields();
        Fields letter = letterTop.fields();
        GuideWords words = new GuideWords(
                all(guide, "forms", FormKey.class, GuideReader::form),
                all(guide, "findings", Finding.class, GuideReader::sentence),
                some(guide, "opens", Finding.class, GuideReader::sentence),
                some(guide, "changes", Finding.class, GuideReader::sentence),
                all(guide, "notes", Note.class, GuideReader::sentence),
                all(guide, "help", HelpTopic.class, GuideReader::help),
                all(guide, "phases", Phase.class, GuideReader::sentence),
                all(guide, "elements", Element.class, GuideReader::sentence),
                all(guide, "reasons", Reason.Kind.class, GuideReader::sentence),
                all(guide, "strengths", Strength.class, GuideReader::sentence),
                all(letter, "grades", Grade.class, GuideReader::sentence),
                all(letter, "labels", Label.class, GuideReader::sentence),
                all(letter, "parts", Element.class, GuideReader::sentence));
        guide.nothingElse();
        letter.nothingElse();
        return words;
    }

    /** The words of every constant of a type; one without words is a fault. */
    static <E extends Enum<E>, T> ImmutableMap<E, T> all(
            Fields top, String field, Class<E> type, Function<Value, Optional<T>> words) {
        top.required(field).map(Value::fields).ifPresent(told -> {
            for (E constant : type.getEnumConstants()) {
                told.required(constant.name());
            }
        });
        return some(top, field, type, words);
    }

    private static <E extends Enum<E>, T> ImmutableMap<E, T> some(
            Fields top, String field, Class<E> type, Function<Value, Optional<T>> words) {
        Map<E, T> read = new EnumMap<>(type);
        top.optional(field)
                .filter(Value::hasFields)
                .map(Value::fields)
                .ifPresent(told -> told.all().forEach((name, value) -> {
                    Optional<E> constant = Words.constant(type, name);
                    if (constant.isEmpty()) {
                        value.refuse("must stand under a name this version knows");
                    }
                    Optional<T> said = words.apply(value);
                    constant.ifPresent(known -> said.ifPresent(text -> read.put(known, text)));
                }));
        return Maps.immutableEnumMap(read);
    }

    private static Optional<String> sentence(Value value) {
        return value.text(Words.TEXT);
    }

    private static Optional<FormWords> form(Value value) {
        Fields fields = value.fields();
        Optional<String> title = fields.required("title").flatMap(v -> v.text(Words.TITLE));
        ImmutableList<String> opening = sentences(fields, "opening");
        Optional<String> closing = fields.required("closing").flatMap(v -> v.text(Words.TEXT));
        Optional<FormText> usual = title.flatMap(name -> closing.map(end -> new FormText(name, opening, end)));
        Optional<FormWords> words = usual.map(text -> new FormWords(text, byKind(fields, text)));
        fields.nothingElse();
        return words;
    }

    private static ImmutableMap<BondKind, FormText> byKind(Fields form, FormText usual) {
        return some(form, "kinds", BondKind.class, value -> {
            Fields fields = value.fields();
            Optional<String> title = fields.optional("title").flatMap(v -> v.text(Words.TITLE));
            ImmutableList<String> opening =
                    fields.optional("opening").isPresent() ? sentences(fields, "opening") : usual.opening();
            Optional<String> closing = fields.optional("closing").flatMap(v -> v.text(Words.TEXT));
            fields.nothingElse();
            return Optional.of(new FormText(title.orElse(usual.title()), opening, closing.orElse(usual.closing())));
        });
    }

    private static ImmutableList<String> sentences(Fields fields, String field) {
        return fields.required(field).map(Value::items).orElse(ImmutableList.of()).stream()
                .flatMap(item -> item.text(Words.TEXT).stream())
                .collect(ImmutableList.toImmutableList());
    }

    static Optional<SectionText> section(Value value) {
        Fields fields = value.fields();
        Optional<String> title = fields.required("title").flatMap(v -> v.text(Words.TITLE));
        ImmutableList<String> intro = sentences(fields, "intro");
        fields.nothingElse();
        return title.map(name -> new SectionText(name, intro));
    }

    private static Optional<HelpText> help(Value value) {
        Fields fields = value.fields();
        Optional<String> title = fields.required("title").flatMap(v -> v.text(Words.TITLE));
        Optional<String> text = fields.required("text").flatMap(v -> v.text(Words.TEXT));
        fields.nothingElse();
        return title.flatMap(name -> text.map(words -> new HelpText(name, words)));
    }
}
