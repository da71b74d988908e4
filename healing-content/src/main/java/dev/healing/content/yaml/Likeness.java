package dev.healing.content.yaml;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.content.yaml.YamlNode.Items;
import dev.healing.content.yaml.YamlNode.Pair;
import dev.healing.content.yaml.YamlNode.Pairs;
import dev.healing.content.yaml.YamlNode.Scalar;
import java.util.regex.Pattern;

/**
 * Holds a translation to the words it translates: the same fields, lists of the same length, the same blanks, and no figure
 * or address of its own. A number to call that stands in a text would reach people in every country where the language is
 * read (INV-80). Whether the words mean the same no machine can tell.
 */
public final class Likeness {

    private static final Pattern BLANK = Pattern.compile("\\{\\w*}");
    private static final Pattern BETWEEN_FIGURES = Pattern.compile("(?<=\\p{Nd})[\\p{Zs}.,\u2019'](?=\\p{Nd})");
    private static final Pattern FIGURE = Pattern.compile("\\p{Nd}+");
    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{Nd}-]+\\.\\p{L}{2,}");

    private final FaultLog faults;

    /**
     * Faults are noted where none was noted before.
     *
     * @param faults takes what differs
     */
    public Likeness(FaultLog faults) {
        this.faults = faults;
    }

    /**
     * Notes where a translation differs in more than its words.
     *
     * @param told the translation
     * @param original the words it translates
     */
    public void check(Value told, Value original) {
        if (original.node() instanceof Pairs pairs && told.node() instanceof Pairs own) {
            fields(told.fields(), own, original.fields(), pairs);
        } else if (original.node() instanceof Items items && told.node() instanceof Items own) {
            items(told, own, original, items);
        } else if (original.node() instanceof Scalar text && told.node() instanceof Scalar own) {
            text(told.place(), own.text(), text.text());
        } else {
            refuse(told.place(), "must have the shape of the English words");
        }
    }

    private void fields(Fields told, Pairs own, Fields original, Pairs pairs) {
        for (Pair pair : pairs.entries()) {
            told.optional(pair.name())
                    .ifPresentOrElse(
                            value -> check(value, original.optional(pair.name()).orElseThrow()),
                            () -> refuse(told.place().field(pair.name()), "must be given"));
        }
        for (Pair pair : own.entries()) {
            if (original.optional(pair.name()).isEmpty()) {
                refuse(
                        told.place().field(pair.name()).onLine(pair.line()),
                        "must be taken away: the English words have no such field");
            }
        }
    }

    private void items(Value told, Items own, Value original, Items items) {
        if (own.nodes().size() != items.nodes().size()) {
            refuse(
                    told.place(),
                    "must have as many items as the English words: "
                            + items.nodes().size());
            return;
        }
        for (int i = 0; i < items.nodes().size(); i++) {
            check(told.items().get(i), original.items().get(i));
        }
    }

    private void text(Place place, String told, String original) {
        if (!all(BLANK, told).equals(all(BLANK, original))) {
            refuse(place, "must have the blanks of the English words: " + all(BLANK, original));
        }
        ImmutableSet<String> more = Sets.difference(figuresAndAddresses(told), figuresAndAddresses(original))
                .immutableCopy();
        if (!more.isEmpty()) {
            refuse(place, "must have no figure and no address but those of the English words; take out " + more);
        }
    }

    private static ImmutableSet<String> figuresAndAddresses(String text) {
        String figures = BETWEEN_FIGURES.matcher(text).replaceAll("");
        return Sets.union(
                        all(FIGURE, figures).stream().map(Likeness::inAscii).collect(ImmutableSet.toImmutableSet()),
                        all(ADDRESS, text))
                .immutableCopy();
    }

    /** Other scripts have figures of their own for the same number. */
    private static String inAscii(String figure) {
        StringBuilder ascii = new StringBuilder();
        figure.codePoints().forEach(point -> ascii.append(Character.digit(point, 10)));
        return ascii.toString();
    }

    private static ImmutableSet<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group()).collect(ImmutableSet.toImmutableSet());
    }

    private void refuse(Place place, String rule) {
        if (!faults.isNoted(place)) {
            faults.add(place, rule);
        }
    }
}
