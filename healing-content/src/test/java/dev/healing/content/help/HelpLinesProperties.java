package dev.healing.content.help;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.plan.HelpTopic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The rules of help hold whatever a directory answers, also if it does not listen to what it is asked. */
class HelpLinesProperties {

    private static final ImmutableList<HelpTopic> TOPICS =
            ImmutableList.of(HelpTopic.CRISIS, HelpTopic.STALKING, HelpTopic.YOUTH, HelpTopic.GENERAL);

    @Provide
    Arbitrary<List<HelpService>> directories() {
        Arbitrary<String> ids = Arbitraries.of("a", "b", "c", "d", "e");
        Arbitrary<HelpService> row = Combinators.combine(
                        ids,
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just("AA")), Tuple.of(1, Arbitraries.of("AB", "BA", "ZZ"))),
                        Arbitraries.of(TOPICS).set().ofMinSize(1),
                        Arbitraries.of(Audience.class).set().ofMinSize(1),
                        Arbitraries.integers().between(-400, 400).map(Rows.CHECKED::minusDays),
                        ids.optional(0.5))
                .as((id, country, topics, audiences, day, pair) -> Rows.row(
                        id,
                        country,
                        ImmutableSet.copyOf(topics),
                        ImmutableSet.copyOf(audiences),
                        day,
                        pair.filter(other -> !other.equals(id))));
        return row.list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<HelpRequest> requests() {
        return Combinators.combine(
                        Arbitraries.of("AA", "AB", "aa", "ZZ", "", "AAA").optional(0.9),
                        Arbitraries.of(TOPICS).set(),
                        Arbitraries.of(Audience.class).optional(0.8))
                .as((country, topics, audience) ->
                        new HelpRequest(country, ImmutableSet.copyOf(topics), audience, Rows.CHECKED));
    }

    @Property(seed = "20261128", edgeCases = EdgeCasesMode.NONE)
    @Label("INV-80, INV-82, INV-83: country, age, topic and date fit")
    void whatIsShownFits(@ForAll("directories") List<HelpService> offered, @ForAll("requests") HelpRequest request) {
        LocalDate today = request.today();
        for (HelpLine line : HelpLines.find(country -> offered, request).all()) {
            HelpService service = line.service();
            assertThat(Optional.of(service.country())).isEqualTo(request.country());
            assertThat(service.topics()).contains(line.topic());
            assertThat(request.topics()).contains(line.topic());
            assertThat(service.audiences())
                    .containsAll(request.audience().<Set<Audience>>map(Set::of).orElse(Set.of(Audience.values())));
            assertThat(service.check().on()).isAfterOrEqualTo(today.minusDays(365));
            assertThat(line.checkAgain() || !service.check().on().isBefore(today.minusDays(180)))
                    .isTrue();
        }
    }

    @Property(seed = "20261128", edgeCases = EdgeCasesMode.NONE)
    @Label("INV-81: both of a pair or neither")
    void bothOrNeither(@ForAll("directories") List<HelpService> offered, @ForAll("requests") HelpRequest request) {
        List<HelpService> shown = HelpLines.find(country -> offered, request).all().stream()
                .map(HelpLine::service)
                .toList();
        for (HelpService one : shown) {
            one.pairedWith()
                    .ifPresent(
                            id -> assertThat(shown).anyMatch(other -> other.id().equals(id)));
            assertThat(offered)
                    .filteredOn(other -> other.pairedWith().equals(Optional.of(one.id())))
                    .allMatch(shown::contains);
        }
    }

    @Property(seed = "20261128", edgeCases = EdgeCasesMode.NONE)
    @Label("INV-79: a service comes out as it went in")
    void aServiceComesOutAsItWentIn(
            @ForAll("directories") List<HelpService> offered, @ForAll("requests") HelpRequest request) {
        assertThat(HelpLines.find(country -> offered, request).all())
                .extracting(HelpLine::service)
                .isSubsetOf(offered)
                .doesNotHaveDuplicates();
    }

    @Property(seed = "20261128", edgeCases = EdgeCasesMode.NONE)
    @Label("INV-13, INV-41: help is never empty")
    void helpIsNeverEmpty(@ForAll("directories") List<HelpService> offered, @ForAll("requests") HelpRequest request) {
        assertThat(HelpLines.find(country -> offered, request).topics())
                .contains(HelpTopic.GENERAL)
                .containsAll(request.topics());
    }
}
