package dev.healing.content.rules;

import dev.healing.content.yaml.Value;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the id of a practice or a pack. Ids become file names, so nothing but words and hyphens may be in them. */
public final class PracticeId {

    private static final int LONGEST = 80;
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private PracticeId() {}

    /**
     * Reads an id.
     *
     * @param value what was written
     * @return the id, or empty after a fault
     */
    public static Optional<String> read(Value value) {
        Optional<String> text = value.text(LONGEST);
        if (text.isPresent()
                && !(value.is(text.get()) && FORM.matcher(text.get()).matches())) {
            value.refuse("must be words in lower case joined by hyphens");
            return Optional.empty();
        }
        return text;
    }
}
