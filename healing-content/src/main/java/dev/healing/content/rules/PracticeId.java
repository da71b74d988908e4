package dev.healing.content.rules;

import dev.healing.content.yaml.Value;
import dev.healing.practice.Practice;
import java.util.Optional;

/** Reads the id of a practice or a pack. Ids become file names, so nothing but words and hyphens may be in them. */
public final class PracticeId {

    private static final int LONGEST = 80;

    private PracticeId() {}

    /**
     * Reads an id.
     *
     * @param value what was written
     * @return the id, or empty after a fault
     */
    public static Optional<String> read(Value value) {
        Optional<String> text = value.text(LONGEST);
        if (text.isPresent() && !(value.is(text.get()) && Practice.isId(text.get()))) {
            value.refuse("must be words in lower case joined by hyphens");
            return Optional.empty();
        }
        return text;
    }
}
