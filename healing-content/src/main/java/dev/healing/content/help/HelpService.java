package dev.healing.content.help;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.plan.HelpTopic;
import dev.healing.validation.Fault;
import dev.healing.validation.InvalidDataException;
import java.util.Optional;

/**
 * A service that helps people of one country. A service of several countries is one for each. Immutable.
 *
 * @param id its id, unlike every other in its directory
 * @param name its name, exactly as it calls itself
 * @param country the country, as two capital letters of ISO 3166
 * @param topics what it helps with
 * @param audiences the ages it is for
 * @param contacts the ways to reach it, the best first
 * @param access what to know before
 * @param check how this was checked
 * @param pairedWith the id of the service that is shown with it or not at all (INV-81), if there is one
 */
public record HelpService(
        String id,
        String name,
        String country,
        ImmutableSet<HelpTopic> topics,
        ImmutableSet<Audience> audiences,
        ImmutableList<HelpContact> contacts,
        HelpAccess access,
        HelpCheck check,
        Optional<String> pairedWith) {

    /**
     * Refuses a service that could be shown to nobody, or to the wrong people.
     *
     * @param id its id
     * @param name its name
     * @param country two capital letters
     * @param topics one or more
     * @param audiences one or more
     * @param contacts one or more
     * @param access what to know before
     * @param check how this was checked
     * @param pairedWith the id of another service, if it is one of a pair
     * @throws InvalidDataException with every fault
     */
    public HelpService {
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        Verbatim.fault("service.id", id).ifPresent(faults::add);
        Verbatim.fault("service.name", name).ifPresent(faults::add);
        require(country.matches("[A-Z]{2}"), "service.country", "must be two capital letters", faults);
        require(!topics.isEmpty(), "service.topics", "must name at least one", faults);
        require(!audiences.isEmpty(), "service.audiences", "must name at least one", faults);
        require(!contacts.isEmpty(), "service.contacts", "must name at least one", faults);
        require(!pairedWith.equals(Optional.of(id)), "service.pairedWith", "must be another service", faults);
        InvalidDataException.throwIfAny(faults.build());
        topics = Sets.immutableEnumSet(topics);
        audiences = Sets.immutableEnumSet(audiences);
    }

    private static void require(boolean holds, String path, String rule, ImmutableList.Builder<Fault> faults) {
        if (!holds) {
            faults.add(Fault.at(path, rule));
        }
    }
}
