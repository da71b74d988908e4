package dev.healing.content.help;

import dev.healing.validation.Fault;
import dev.healing.validation.InvalidDataException;
import java.util.List;

/**
 * One way to reach a service, in the words of the service. They are shown byte for byte: never parsed, never put into another
 * form (INV-79).
 *
 * @param reach the way
 * @param words a number, an address, or what to send where
 */
public record HelpContact(Reach reach, String words) {

    /**
     * Refuses what could not be shown or dialled as it is stored.
     *
     * @param reach the way
     * @param words a number, an address, or what to send where: one line, nothing hidden in it
     * @throws InvalidDataException if it is not so
     */
    public HelpContact {
        Verbatim.brokenToDial(words).ifPresent(rule -> {
            throw new InvalidDataException(List.of(Fault.at("contact", rule)));
        });
    }
}
