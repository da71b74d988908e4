package dev.healing.validation;

/**
 * One thing wrong with a piece of data: where, which rule, and the value where it may be told.
 *
 * <p>A value that could have been stored is never quoted, because answers are private (INV-66); only what is out of
 * range or unknown is, and the safety section is never quoted at all.
 *
 * @param path where it stands, such as {@code assessment.trust} or {@code relationship.self.age}
 * @param rule what has to hold, in plain words, such as {@code must be a whole number from 0 to 10}
 * @param was what was found, cut to 40 characters, or an empty string where it is not told
 */
public record Fault(String path, String rule, String was) {

    private static final int LONGEST_QUOTE = 40;

    /**
     * Cuts a long quote, so that no document can flood a message.
     *
     * @param path where it stands, such as {@code assessment.trust} or {@code relationship.self.age}
     * @param rule what has to hold, in plain words, such as {@code must be a whole number from 0 to 10}
     * @param was what was found, cut to 40 characters, or an empty string where it is not told
     */
    public Fault {
        was = was.length() <= LONGEST_QUOTE ? was : was.substring(0, LONGEST_QUOTE) + "...";
    }

    /**
     * A fault whose value is not told.
     *
     * @param path where it stands
     * @param rule what has to hold
     * @return the fault
     */
    public static Fault at(String path, String rule) {
        return new Fault(path, rule, "");
    }

    /**
     * The fault as one line.
     *
     * @return place, rule and, where it may be told, the value
     */
    @Override
    public String toString() {
        return was.isEmpty() ? path + ": " + rule : path + ": " + rule + ", was " + was;
    }
}
