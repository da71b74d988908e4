package dev.healing.content.help;

import dev.healing.validation.Fault;
import java.util.Optional;
import java.util.regex.Pattern;

/** What must hold for words that are shown exactly as they are stored (INV-79). */
final class Verbatim {

    /** What would break a line or cannot be written down. */
    private static final Pattern BREAKING = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]");

    /** What nobody sees, such as a mark that turns the order of digits round. */
    private static final Pattern HIDDEN = Pattern.compile("\\p{Cf}");

    static final String ONE_LINE = "must be one line of words";
    static final String NOTHING_HIDDEN = "must hold no hidden character: what is shown is what is dialled";

    private Verbatim() {}

    /** The rule that words to read break, if any. */
    static Optional<String> broken(String words) {
        return words.isBlank() || BREAKING.matcher(words).find() ? Optional.of(ONE_LINE) : Optional.empty();
    }

    /** The rule that words to dial or to type break, if any. */
    static Optional<String> brokenToDial(String words) {
        return broken(words).or(() -> HIDDEN.matcher(words).find() ? Optional.of(NOTHING_HIDDEN) : Optional.empty());
    }

    static Optional<Fault> fault(String path, String words) {
        return broken(words).map(rule -> Fault.at(path, rule));
    }
}
