package dev.healing.json;

import dev.healing.validation.TextRule;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A text, never quoted in a fault.
 *
 * @param rule how long it may be
 */
record Words(Optional<TextRule> rule) implements Shape<String> {

    /** A text as long as any text in a document may be. */
    static final Words ANY = new Words(Optional.empty());

    static Words of(TextRule rule) {
        return new Words(Optional.of(rule));
    }

    @Override
    public Optional<String> read(Place place) {
        if (!(place.node() instanceof Node.Words words)) {
            return place.refuse("must be a text");
        }
        String text = words.text();
        // Half a surrogate pair can be escaped in JSON, but nobody could write it down as UTF-8 again.
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            return place.refuse("must be whole characters");
        }
        return rule.flatMap(limit -> limit.check(place.path(), text))
                .map(place::<String>refuse)
                .orElseGet(() -> Optional.of(text));
    }

    @Override
    public void write(String value, Output out) {
        out.text(value);
    }
}
