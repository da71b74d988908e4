package dev.healing.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.healing.content.yaml.Fields;
import dev.healing.content.yaml.Value;
import dev.healing.practice.BondKind;
import java.util.Optional;
import java.util.Set;

/** Reads the words of one practice. A kind of bond may say some of them in another way; what it leaves out stays. */
final class PracticeTextReader {

    private static final PracticeText BLANK =
            new PracticeText("", "", "", ImmutableList.of(), "", "", "", Optional.empty(), "");

    private final Fields fields;
    private final Optional<PracticeText> under;

    private PracticeTextReader(Fields fields, Optional<PracticeText> under) {
        this.fields = fields;
        this.under = under;
    }

    /** The words of a file; {@code kinds} are those the practice is for. */
    static PracticeWords read(Value top, Set<BondKind> kinds) {
        Fields fields = top.fields();
        PracticeText usual = new PracticeTextReader(fields, Optional.empty()).text();
        ImmutableMap.Builder<BondKind, PracticeText> byKind = ImmutableMap.builder();
        fields.optional("kinds")
                .map(Value::fields)
                .ifPresent(told -> told.all().forEach((name, value) -> {
                    Optional<BondKind> kind =
                            Words.constant(BondKind.class, name).filter(kinds::contains);
                    if (kind.isEmpty()) {
                        value.refuse("must stand under one of the kinds the practice is for: " + kinds);
                    }
                    Fields overrides = value.fields();
                    PracticeText text = new PracticeTextReader(overrides, Optional.of(usual)).text();
                    overrides.nothingElse();
                    kind.ifPresent(known -> byKind.put(known, text));
                }));
        fields.nothingElse();
        return new PracticeWords(usual, byKind.buildOrThrow());
    }

    private PracticeText text() {
        PracticeText base = under.orElse(BLANK);
        return new PracticeText(
                words("title", Words.TITLE, base.title()),
                words("purpose", Words.PURPOSE, base.purpose()),
                words("helps", Words.TEXT, base.helps()),
                steps(base.steps()),
                words("short", Words.TEXT, base.shortest()),
                words("watch", Words.TEXT, base.watch()),
                words("stop", Words.TEXT, base.stop()),
                fields.optional("instead").flatMap(v -> v.text(Words.TEXT)).or(base::otherwise),
                words("expect", Words.TEXT, base.expect()));
    }

    private Optional<Value> value(String field) {
        return under.isPresent() ? fields.optional(field) : fields.required(field);
    }

    private String words(String field, int longest, String base) {
        return value(field).flatMap(v -> v.text(longest)).orElse(base);
    }

    private ImmutableList<Step> steps(ImmutableList<Step> base) {
        Optional<Value> list = value("steps");
        if (list.isEmpty()) {
            return base;
        }
        ImmutableList<Value> items = list.get().items();
        if (items.isEmpty()) {
            list.get().refuse("must have at least one step");
        }
        return items.stream().map(PracticeTextReader::step).collect(ImmutableList.toImmutableList());
    }

    private static Step step(Value value) {
        Fields fields = value.fields();
        String action = fields.required("do").flatMap(v -> v.text(Words.TEXT)).orElse("");
        Optional<String> words = fields.optional("say").flatMap(v -> v.text(Words.TEXT));
        Optional<String> shaky = fields.optional("shaky").flatMap(v -> v.text(Words.TEXT));
        fields.nothingElse();
        return new Step(action, words, shaky);
    }
}
