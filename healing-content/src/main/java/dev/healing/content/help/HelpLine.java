package dev.healing.content.help;

import dev.healing.plan.HelpTopic;

/**
 * A service that fits.
 *
 * @param topic the most urgent topic asked for that it helps with
 * @param service the service
 * @param checkAgain whether to tell people that it was checked long ago (INV-83)
 */
public record HelpLine(HelpTopic topic, HelpService service, boolean checkAgain) {

    /**
     * Gives nothing away (INV-66).
     *
     * @return the type only
     */
    @Override
    public String toString() {
        return "HelpLine{}";
    }
}
