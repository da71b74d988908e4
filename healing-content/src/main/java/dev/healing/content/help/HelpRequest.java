package dev.healing.content.help;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.plan.HelpTopic;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who looks for help, where, and on what day.
 *
 * @param country the country they are in, which their language does not tell; empty if not known
 * @param topics what it is about, most urgent first; always with {@link HelpTopic#GENERAL}
 * @param audience their age, as {@link Audience#of} has it; empty if not known, and then only services for every age fit
 * @param today the day it is where they are
 */
public record HelpRequest(
        Optional<String> country, ImmutableSet<HelpTopic> topics, Optional<Audience> audience, LocalDate today) {

    /**
     * Looks for help with the topics of a plan, {@code plan.help()}, for its {@code self}. Never fails, because help is
     * needed all the same: what is not a country counts as one that is not known. Small letters are not a country: they
     * name a language, and who speaks Spanish may be in Mexico.
     *
     * @param country two capital letters of ISO 3166, as {@link java.util.Locale#getCountry()} has them
     * @param topics the topics
     * @param audience the age
     * @param today the day
     */
    public HelpRequest {
        country = country.filter(told -> told.matches("[A-Z]{2}"));
        Set<HelpTopic> all = EnumSet.of(HelpTopic.GENERAL);
        all.addAll(topics);
        topics = Sets.immutableEnumSet(all);
    }

    /**
     * Gives nothing away (INV-66).
     *
     * @return the type and the number of topics
     */
    @Override
    public String toString() {
        return "HelpRequest{topics=" + topics.size() + "}";
    }
}
