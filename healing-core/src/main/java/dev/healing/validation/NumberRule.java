package dev.healing.validation;

import java.util.Optional;
import java.util.OptionalInt;

/** The ranges of whole numbers in the input. Out of range is refused, never clamped (INV-85). */
public enum NumberRule {
    /** An answer on a scale: 0 is none at all, 10 as much as can be. */
    RATING(0, 10),
    /** Minutes a week a person can give. */
    WEEKLY_MINUTES(0, 600),
    /** Age in whole years. */
    AGE(0, 120),
    /** How often something happened. */
    COUNT(0, 10_000);

    private final int least;
    private final int most;

    NumberRule(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /**
     * The smallest value allowed.
     *
     * @return the lower end, itself allowed
     */
    public int least() {
        return least;
    }

    /**
     * The largest value allowed.
     *
     * @return the upper end, itself allowed
     */
    public int most() {
        return most;
    }

    /**
     * Checks a value.
     *
     * @param path where it stands
     * @param value the value
     * @return the fault, or empty if the value is within the range
     */
    public Optional<Fault> check(String path, long value) {
        return value >= least && value <= most
                ? Optional.empty()
                : Optional.of(new Fault(path, rule(), Long.toString(value)));
    }

    /**
     * Checks a value that may be left out.
     *
     * @param path where it stands
     * @param value the value; empty is always fine
     * @return the fault, or empty if the value is within the range or not there
     */
    public Optional<Fault> check(String path, OptionalInt value) {
        return value.isPresent() ? check(path, value.getAsInt()) : Optional.empty();
    }

    /**
     * The rule in words.
     *
     * @return such as {@code must be a whole number from 0 to 10}
     */
    public String rule() {
        return "must be a whole number from " + least + " to " + most;
    }
}
