package dev.healing.content.yaml;

import com.google.common.base.Enums;
import com.google.common.collect.ImmutableList;
import dev.healing.content.yaml.YamlNode.Items;
import dev.healing.content.yaml.YamlNode.Pairs;
import dev.healing.content.yaml.YamlNode.Scalar;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A value in a document, read as what it has to be. What is not so is noted as a fault and comes back empty, so that the
 * reading goes on and finds the next.
 */
public final class Value {

    private static final int FEW_CONSTANTS = 12;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

    private final YamlNode node;
    private final Place place;
    private final FaultLog faults;

    Value(YamlNode node, Place place, FaultLog faults) {
        this.node = node;
        this.place = place;
        this.faults = faults;
    }

    YamlNode node() {
        return node;
    }

    /** Another node in its place. */
    Value with(YamlNode other) {
        return new Value(other, place, faults);
    }

    /**
     * Where it stands.
     *
     * @return the place
     */
    public Place place() {
        return place;
    }

    /**
     * Notes a fault of this value.
     *
     * @param rule what has to hold, or what to do
     */
    public void refuse(String rule) {
        faults.add(place, rule, node instanceof Scalar scalar ? scalar.text() : "");
    }

    /**
     * Whether it is one given word.
     *
     * @param word the word
     * @return true if it is
     */
    public boolean is(String word) {
        return node instanceof Scalar scalar && scalar.text().equals(word);
    }

    /**
     * Whether it is a plain null.
     *
     * @return true if it stands for nothing
     */
    public boolean isNothing() {
        return node instanceof Scalar scalar && scalar.plain() && scalar.text().equals("null");
    }

    /**
     * Whether it is a map.
     *
     * @return true if it has fields
     */
    public boolean hasFields() {
        return node instanceof Pairs;
    }

    /**
     * A text with words in it.
     *
     * @param longest the most characters
     * @return the text without blanks around it, or empty after a fault
     */
    public Optional<String> text(int longest) {
        if (!(node instanceof Scalar scalar) || scalar.text().isBlank() || isNothing()) {
            faults.add(place, "must hold words");
            return Optional.empty();
        }
        String text = scalar.text().strip();
        if (text.length() > longest) {
            faults.add(place, "must have at most " + longest + " characters; it has " + text.length());
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /**
     * A whole number.
     *
     * @param least the smallest allowed
     * @param most the largest allowed
     * @return the number, or empty after a fault
     */
    public OptionalInt number(int least, int most) {
        if (node instanceof Scalar scalar
                && scalar.plain()
                && NUMBER.matcher(scalar.text()).matches()) {
            int number = Integer.parseInt(scalar.text());
            if (number >= least && number <= most) {
                return OptionalInt.of(number);
            }
        }
        refuse("must be a whole number from " + least + " to " + most);
        return OptionalInt.empty();
    }

    /**
     * A flag.
     *
     * @return true or false, or empty after a fault
     */
    public Optional<Boolean> flag() {
        if (node instanceof Scalar scalar && scalar.plain() && (is("true") || is("false"))) {
            return Optional.of(is("true"));
        }
        refuse("must be true or false");
        return Optional.empty();
    }

    /**
     * One of a closed set of words.
     *
     * @param <E> the type of the words
     * @param type the words allowed
     * @return the constant, or empty after a fault
     */
    public <E extends Enum<E>> Optional<E> constant(Class<E> type) {
        Optional<E> found = node instanceof Scalar scalar
                ? Enums.getIfPresent(type, scalar.text()).toJavaUtil()
                : Optional.empty();
        if (found.isEmpty()) {
            refuse(wordsOf(type));
        }
        return found;
    }

    private static <E extends Enum<E>> String wordsOf(Class<E> type) {
        E[] all = type.getEnumConstants();
        return all.length > FEW_CONSTANTS
                ? "must be a constant of " + type.getSimpleName() + " that this version knows"
                : "must be one of "
                        + String.join(", ", Arrays.stream(all).map(Enum::name).toList());
    }

    /**
     * A list.
     *
     * @return its items, empty after a fault
     */
    public ImmutableList<Value> items() {
        if (node instanceof Items items) {
            ImmutableList.Builder<Value> values =
                    ImmutableList.builderWithExpectedSize(items.nodes().size());
            int index = 0;
            for (YamlNode item : items.nodes()) {
                values.add(new Value(item, place.item(index++).onLine(item.line()), faults));
            }
            return values.build();
        }
        refuse("must be a list");
        return ImmutableList.of();
    }

    /**
     * A map.
     *
     * @return its fields; after a fault a map that misses nothing and holds nothing
     */
    public Fields fields() {
        if (node instanceof Pairs pairs) {
            return new Fields(pairs, place, faults, false);
        }
        refuse("must be a map of fields");
        return new Fields(new Pairs(node.line(), ImmutableList.of()), place, faults, true);
    }
}
