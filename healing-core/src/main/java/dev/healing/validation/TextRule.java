package dev.healing.validation;

import java.util.Optional;

/** The limits of free text and codes in the input. What is too long is refused, never cut. */
public enum TextRule {
    /** A name a person goes by. Changes nothing in a plan (INV-71). */
    NAME(0, 200),
    /** The id of a practice. */
    PRACTICE_ID(1, 80),
    /** A code of a safety concern, known to this version or not. */
    CONCERN_CODE(1, 80);

    private final int shortest;
    private final int longest;

    TextRule(int shortest, int longest) {
        this.shortest = shortest;
        this.longest = longest;
    }

    /**
     * Checks a text. The text itself is never quoted.
     *
     * @param path where it stands
     * @param text the text
     * @return the fault, or empty if its length is fine
     */
    public Optional<Fault> check(String path, String text) {
        return text.length() >= shortest && text.length() <= longest
                ? Optional.empty()
                : Optional.of(Fault.at(path, "must have from " + shortest + " to " + longest + " characters"));
    }
}
