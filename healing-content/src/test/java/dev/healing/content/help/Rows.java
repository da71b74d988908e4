package dev.healing.content.help;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.plan.HelpTopic;
import java.time.LocalDate;
import java.util.Optional;

/** Services for tests, none of them real: country AA to ZZ, and words instead of numbers. */
public final class Rows {

    /** The day they were checked. */
    public static final LocalDate CHECKED = LocalDate.of(2026, 3, 2);

    private static final ImmutableSet<Audience> EVERYBODY = ImmutableSet.copyOf(Audience.values());

    private Rows() {}

    /** A service for everybody in AA. */
    public static HelpService row(String id, HelpTopic... topics) {
        return row(id, "AA", ImmutableSet.copyOf(topics), EVERYBODY, CHECKED, Optional.empty());
    }

    static HelpService row(
            String id,
            String country,
            ImmutableSet<HelpTopic> topics,
            ImmutableSet<Audience> audiences,
            LocalDate checkedOn,
            Optional<String> pairedWith) {
        return new HelpService(
                id,
                "Name of " + id,
                country,
                topics,
                audiences,
                ImmutableList.of(new HelpContact(Reach.CALL, "the number of " + id)),
                HelpAccess.UNKNOWN,
                new HelpCheck("https://example.org/" + id, checkedOn, ImmutableList.of("A", "B"), Optional.empty()),
                pairedWith);
    }

    static HelpService in(String country, HelpService row) {
        return row(row.id(), country, row.topics(), row.audiences(), row.check().on(), row.pairedWith());
    }

    static HelpService only(Audience audience, HelpService row) {
        return row(
                row.id(),
                row.country(),
                row.topics(),
                ImmutableSet.of(audience),
                row.check().on(),
                row.pairedWith());
    }

    static HelpService checkedOn(LocalDate day, HelpService row) {
        return row(row.id(), row.country(), row.topics(), row.audiences(), day, row.pairedWith());
    }

    static HelpService pairedWith(String id, HelpService row) {
        return row(
                row.id(),
                row.country(),
                row.topics(),
                row.audiences(),
                row.check().on(),
                Optional.of(id));
    }

    /** The same service under another name, reached in another way. */
    public static HelpService saying(String name, HelpContact contact, HelpAccess access, HelpService row) {
        return new HelpService(
                row.id(),
                name,
                row.country(),
                row.topics(),
                row.audiences(),
                ImmutableList.of(contact),
                access,
                row.check(),
                row.pairedWith());
    }

    /** An adult in a country on the day of the checks. */
    public static HelpRequest adultIn(String country, HelpTopic... topics) {
        return new HelpRequest(Optional.of(country), ImmutableSet.copyOf(topics), Optional.of(Audience.ADULT), CHECKED);
    }

    static ImmutableList<String> found(HelpRequest request, HelpService... offered) {
        return HelpLines.find(country -> ImmutableList.copyOf(offered), request).all().stream()
                .map(line -> line.service().id())
                .collect(ImmutableList.toImmutableList());
    }
}
