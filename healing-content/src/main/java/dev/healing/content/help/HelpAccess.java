package dev.healing.content.help;

import com.google.common.collect.ImmutableList;
import dev.healing.validation.Fault;
import dev.healing.validation.InvalidDataException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to know before reaching for a service, each in the words of the service.
 *
 * @param forWhom whom it is for, such as women, or empty if it is for anybody
 * @param languages the languages spoken there, empty if not known
 * @param hours when somebody answers, or empty if not known
 * @param free whether it is known to cost nothing; if not, it is not known
 */
public record HelpAccess(
        Optional<String> forWhom, ImmutableList<String> languages, Optional<String> hours, boolean free) {

    /** A service of which none of this is known. */
    public static final HelpAccess UNKNOWN =
            new HelpAccess(Optional.empty(), ImmutableList.of(), Optional.empty(), false);

    /**
     * Refuses what could not be shown as it is stored.
     *
     * @param forWhom whom it is for, or empty
     * @param languages the languages spoken there
     * @param hours when somebody answers, or empty
     * @param free whether it is known to cost nothing
     * @throws InvalidDataException if any of it is not one line of words
     */
    public HelpAccess {
        List<Fault> faults = Stream.of(forWhom.stream(), languages.stream(), hours.stream())
                .flatMap(words -> words)
                .flatMap(words -> Verbatim.fault("access", words).stream())
                .toList();
        InvalidDataException.throwIfAny(faults);
    }
}
