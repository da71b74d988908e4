package dev.healing.content.help;

import java.util.List;

/**
 * Where an app knows services of help from: a table of its own, or somebody else's directory. {@link HelpTable} is the one
 * that is packaged.
 *
 * <p>It is asked for a country and for nothing else. What a person needs and how old they are is private, so it is looked at
 * here and never told to a directory that may sit on the other side of a network. The rules INV-79 to INV-83 run after it,
 * whatever it answers.
 */
@FunctionalInterface
public interface HelpDirectory {

    /**
     * The services of a country, in the order in which to show them. Answers with none if it knows none; what it throws
     * comes out of {@link HelpLines#find}, and a letter can be written without it.
     *
     * @param country the country, as two capital letters of ISO 3166
     * @return the services
     */
    List<HelpService> services(String country);
}
