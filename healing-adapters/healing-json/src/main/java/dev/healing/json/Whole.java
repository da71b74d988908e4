package dev.healing.json;

import dev.healing.validation.Fault;
import dev.healing.validation.NumberRule;
import java.util.Optional;

/**
 * A whole number within a range, written without fraction, exponent or quotes.
 *
 * @param least the smallest allowed
 * @param most the largest allowed
 * @param rule the rule in words
 */
record Whole(int least, int most, String rule) implements Shape<Integer> {

    /** Longer ones are out of every range, and need not be worked out to know it. */
    private static final int MOST_DIGITS = 10;

    static Whole of(NumberRule rule) {
        return new Whole(rule.least(), rule.most(), rule.rule());
    }

    static Whole from(int least, int most) {
        return new Whole(least, most, "must be a whole number from " + least + " to " + most);
    }

    @Override
    public Optional<Integer> read(Place place) {
        if (!(place.node() instanceof Node.Whole number)) {
            return place.refuse(rule);
        }
        String digits = number.digits();
        if (digits.length() <= MOST_DIGITS) {
            long value = Long.parseLong(digits);
            if (value >= least && value <= most) {
                return Optional.of((int) value);
            }
        }
        return place.refuse(new Fault(place.path(), rule, digits));
    }

    @Override
    public void write(Integer value, Output out) {
        out.number(value);
    }
}
