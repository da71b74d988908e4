package dev.healing.plan;

import static dev.healing.plan.AnswerGroup.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import dev.healing.assessment.Situation;
import dev.healing.plan.Projection.Shown;
import dev.healing.testkit.SeededSituations;
import dev.healing.testkit.Told;
import dev.healing.testkit.reference.Facts;
import dev.healing.testkit.reference.ReferenceTriage;
import dev.healing.testkit.reference.ReferenceTriage.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * That the lattice is the product of all that can be told: its groups of answers have nothing to do with each other, its
 * points are situations, and no situation lies outside. {@code docs/PROOF.md} says what of this is proved.
 */
class ProofOfLatticeTest {

    private static final boolean ALL = Boolean.getBoolean("proof");
    private static final int SAMPLES = ALL ? 1_000_000 : 20_000;
    /** How many groups of answers meet in every way, beside those in which nothing is told. */
    private static final int MEETING = ALL ? 3 : 2;

    private static final Lattice LATTICE = Lattice.read();

    @BeforeAll
    static void tell() {
        if (!ALL) {
            return;
        }
        System.out.println("Triage: " + LATTICE.combinations() + " combinations of answers read, group by group");
        for (AnswerGroup group : AnswerGroup.values()) {
            System.out.println("  " + group + " comes to " + LATTICE.of(group).size());
        }
    }

    @Test
    @DisplayName("No fact is read from two groups of answers, and groups that meet make nothing new: two, or three")
    void groupsAreIndependent() {
        assertThat(LATTICE.sharedByTwo().isEmpty()).isTrue();
        long met = Sets.combinations(EnumSet.allOf(AnswerGroup.class), MEETING).parallelStream()
                .mapToLong(ProofOfLatticeTest::meet)
                .sum();
        if (ALL) {
            System.out.printf("Triage: %,d meetings of %d groups%n", met, MEETING);
        }
        assertThat(met).isGreaterThan(50_000);
    }

    /** All that these groups come to, any beside any; of the others nothing is told. */
    private static long meet(Set<AnswerGroup> groups) {
        long met = 0;
        for (Shown people : told(PEOPLE, groups, LATTICE.of(PEOPLE))) {
            List<List<Shown>> choices = EnumSet.complementOf(EnumSet.of(PEOPLE)).stream()
                    .map(group -> told(group, groups, LATTICE.of(group, people.projection())))
                    .collect(Collectors.toCollection(ArrayList::new));
            choices.add(List.of(people));
            for (List<Shown> chosen : Lists.cartesianProduct(choices)) {
                assertMadeOfItsParts(chosen);
                met++;
            }
        }
        return met;
    }

    private static List<Shown> told(AnswerGroup group, Set<AnswerGroup> groups, List<Shown> all) {
        return groups.contains(group) ? all : all.subList(0, 1);
    }

    private static Situation assertMadeOfItsParts(Collection<Shown> chosen) {
        Situation situation =
                DraftSituation.of(chosen.stream().map(Shown::answers).toList());
        if (!Projection.of(situation).equals(LATTICE.whole(chosen))) {
            throw new AssertionError("more or less than its parts:\n" + Told.by(situation));
        }
        return situation;
    }

    @Test
    @DisplayName(
            "A point of the lattice is a situation: read as a whole it comes to its parts, and to the same path and form")
    void pointsAreSituations() {
        HealingPlanner planner = Lab.PLANNER;
        LongStream.range(0, SAMPLES).parallel().forEach(number -> {
            Situation situation = assertMadeOfItsParts(drawn(new SplittableRandom(number)));
            Outcome expected = ReferenceTriage.of(situation);
            Verdict verdict = Triage.of(planner.findings(situation));
            if (!expected.equals(new Outcome(verdict.path(), verdict.form()))) {
                throw new AssertionError(expected + " but " + verdict.path() + " for\n" + Told.by(situation));
            }
        });
    }

    private static Collection<Shown> drawn(SplittableRandom random) {
        Map<AnswerGroup, Shown> chosen = new EnumMap<>(AnswerGroup.class);
        Shown people = one(LATTICE.of(PEOPLE), random);
        for (AnswerGroup group : AnswerGroup.values()) {
            chosen.put(group, group == PEOPLE ? people : one(LATTICE.of(group, people.projection()), random));
        }
        return chosen.values();
    }

    private static Shown one(List<Shown> some, SplittableRandom random) {
        return some.get(random.nextInt(some.size()));
    }

    @Test
    @DisplayName("No situation lies outside the lattice: also with more days, more concerns and every other answer")
    void nothingLiesOutside() {
        LongStream.range(0, SAMPLES)
                .parallel()
                .mapToObj(SeededSituations::number)
                .forEach(situation -> {
                    Projection outside = LATTICE.outside(situation);
                    if (!outside.isEmpty()) {
                        throw new AssertionError(outside.findings().asSet() + " " + new Facts(outside.facts())
                                + " outside, in\n" + Told.by(situation));
                    }
                });
    }
}
