package dev.healing.content.help;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.content.yaml.Fields;
import dev.healing.content.yaml.Value;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the parts of a row of a table of services. What has a fault is noted and comes back empty. */
final class HelpFields {

    private static final int LONGEST = 200;
    private static final int LONGEST_NOTE = 1000;

    private HelpFields() {}

    static Optional<String> id(Value value) {
        return matching(value, "[a-z][a-z0-9]*(-[a-z0-9]+)*", "must be words in lower case joined by hyphens");
    }

    /** Only codes there are, so that nobody's help stands under UK, where nobody looks for it. */
    static Optional<String> country(Value value) {
        Optional<String> code = matching(value, "[A-Z]{2}", "must be two capital letters");
        Set<String> known = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
        if (code.isPresent() && !known.contains(code.get())) {
            value.refuse("must be a country that ISO 3166 knows");
            return Optional.empty();
        }
        return code;
    }

    private static Optional<String> matching(Value value, String pattern, String rule) {
        Optional<String> text = words(value);
        if (text.isPresent() && !text.get().matches(pattern)) {
            value.refuse(rule);
            return Optional.empty();
        }
        return text;
    }

    /** Words as they are stored. Blanks around them cannot be seen, so they are refused and not taken away. */
    static Optional<String> words(Value value) {
        Optional<String> text = value.text(LONGEST);
        Optional<String> broken = text.flatMap(
                words -> value.is(words) ? Verbatim.broken(words) : Optional.of("must have no blanks around it"));
        broken.ifPresent(value::refuse);
        return broken.isPresent() ? Optional.empty() : text;
    }

    static <E extends Enum<E>> ImmutableSet<E> constants(Value list, Class<E> type) {
        return some(list).stream().flatMap(item -> item.constant(type).stream()).collect(ImmutableSet.toImmutableSet());
    }

    static ImmutableList<HelpContact> contacts(Value list) {
        return some(list).stream()
                .flatMap(item -> contact(item.fields()).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<HelpContact> contact(Fields fields) {
        Optional<Reach> reach = fields.required("reach").flatMap(v -> v.constant(Reach.class));
        Optional<Value> value = fields.required("words");
        Optional<String> words = value.flatMap(HelpFields::words);
        fields.nothingElse();
        Optional<String> broken = words.flatMap(Verbatim::brokenToDial);
        broken.ifPresent(rule -> value.ifPresent(v -> v.refuse(rule)));
        return broken.isPresent()
                ? Optional.empty()
                : words.flatMap(text -> reach.map(way -> new HelpContact(way, text)));
    }

    static HelpAccess access(Fields fields) {
        return new HelpAccess(
                fields.optional("forWhom").flatMap(HelpFields::words),
                fields.optional("languages").map(HelpFields::someWords).orElse(ImmutableList.of()),
                fields.optional("hours").flatMap(HelpFields::words),
                fields.optional("free").flatMap(Value::flag).orElse(false));
    }

    private static ImmutableList<String> someWords(Value list) {
        return some(list).stream().flatMap(item -> words(item).stream()).collect(ImmutableList.toImmutableList());
    }

    static Optional<HelpCheck> check(Fields fields) {
        Optional<String> source = fields.required("source")
                .flatMap(v -> matching(v, "https?://[^\\s<>\"]+", "must be the address of a public web page"));
        Optional<LocalDate> on = fields.required("checkedOn").flatMap(HelpFields::date);
        ImmutableList<String> by =
                fields.required("checkedBy").map(HelpFields::people).orElse(ImmutableList.of());
        Optional<String> note = fields.optional("note").flatMap(v -> v.text(LONGEST_NOTE));
        return source.flatMap(page -> on.map(day -> new HelpCheck(page, day, by, note)));
    }

    private static Optional<LocalDate> date(Value value) {
        try {
            return words(value).map(LocalDate::parse);
        } catch (DateTimeParseException noDate) {
            value.refuse("must be a day such as 2026-03-01");
            return Optional.empty();
        }
    }

    /** Nobody counts twice. The list may be empty: then nobody checked yet. */
    private static ImmutableList<String> people(Value list) {
        Set<String> seen = new HashSet<>();
        ImmutableList.Builder<String> people = ImmutableList.builder();
        for (Value item : list.items()) {
            words(item).ifPresent(person -> {
                if (seen.add(person.toLowerCase(Locale.ROOT))) {
                    people.add(person);
                } else {
                    item.refuse("must be here once only: two people check, not one twice");
                }
            });
        }
        return people.build();
    }

    private static ImmutableList<Value> some(Value list) {
        ImmutableList<Value> items = list.items();
        if (items.isEmpty()) {
            list.refuse("must be a list of one or more");
        }
        return items;
    }
}
