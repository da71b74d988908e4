package dev.healing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.Acknowledged;
import dev.healing.assessment.HarmedBy;
import dev.healing.assessment.Situation;
import dev.healing.relationship.AgeGroup;
import dev.healing.relationship.Capacity;
import dev.healing.relationship.Person;
import dev.healing.relationship.RelationshipKind;
import dev.healing.testkit.Situations;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Whose name stands where, and which of two equals asks, changes nothing. */
class SamenessProperties {

    @Provide
    Arbitrary<Situation> any() {
        return Situations.any();
    }

    @Provide
    Arbitrary<Situation> calm() {
        return Situations.calm();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.of("I hit her", "STALKING", "WILLING", "<script>", "slow-breathing", "\u0130\u0131"),
                Arbitraries.strings().ofMaxLength(40));
    }

    @Property(seed = "20261128", tries = 400)
    @Label("INV-71, INV-73: names and what is written in them change no path, no practice and no word of the plan")
    void freeTextChangesNothing(
            @ForAll("any") Situation situation, @ForAll("words") String self, @ForAll("words") String other) {
        Situation named = Lab.withBond(
                situation,
                b -> b.self(named(situation.relationship().self(), self))
                        .other(named(situation.relationship().other(), other)));

        assertThat(Lab.plan(named)).isEqualTo(Lab.plan(situation));
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-73: what no catalogue knows, as done or as declined, changes nothing")
    void unknownIdsChangeNothing(@ForAll("any") Situation situation) {
        Situation odd = situation.toBuilder()
                .putDone("never-heard-of", 3)
                .addDeclined("nor-of-this")
                .build();

        assertThat(Lab.plan(odd)).isEqualTo(Lab.plan(situation));
    }

    private static Person named(Person person, String name) {
        return Person.builder().from(person).name(Optional.of(name)).build();
    }

    @Property(seed = "20261128", tries = 400)
    @Label("INV-72: two grown friends of whom the same is told have one plan, whichever of them asks")
    void friendsAreMirrored(@ForAll("calm") Situation situation) {
        Situation mine = Lab.withBond(
                Lab.with(situation, a -> a.harmedBy(mirrored(situation)).acknowledged(Acknowledged.BOTH)),
                b -> b.kind(RelationshipKind.FRIENDSHIP)
                        .self(grown(situation.relationship().self()))
                        .other(grown(situation.relationship().other())));
        Situation theirs = Lab.withBond(
                mine,
                b -> b.self(mine.relationship().other())
                        .other(mine.relationship().self()));
        Statistics.label("together").collect(Lab.standing(mine).together());
        Statistics.label("together").coverage(c -> c.check(true).percentage(percent -> percent > 10));
        Statistics.label("limits")
                .collect(mine.relationship()
                        .self()
                        .limits()
                        .equals(mine.relationship().other().limits()));
        Statistics.label("limits").coverage(c -> c.check(false).count(count -> count > 0));

        assertThat(Lab.plan(theirs)).isEqualTo(Lab.plan(mine));
    }

    /** A hurt of one would be the hurt of the other; only one of both or of neither looks the same from both sides. */
    private static HarmedBy mirrored(Situation situation) {
        return situation.newest().harms().size() % 2 == 0 ? HarmedBy.BOTH : HarmedBy.NEITHER;
    }

    private static Person grown(Person person) {
        return Person.builder()
                .ageGroup(AgeGroup.ADULT)
                .capacity(Capacity.FULL)
                .limits(person.limits())
                .build();
    }
}
