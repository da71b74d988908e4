package dev.healing.plan;

import static dev.healing.plan.AnswerGroup.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Stopwatch;
import dev.healing.testkit.reference.Fact;
import dev.healing.testkit.reference.Facts;
import dev.healing.testkit.reference.ReferenceTriage;
import dev.healing.testkit.reference.ReferenceTriage.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Path and form at every point of the lattice; {@code docs/PROOF.md} says what this proves. {@code mvn -Pproof verify} also
 * walks through the points without a danger, which every build does in part.
 */
class ProofOfTriageTest {

    private static final boolean ALL = Boolean.getBoolean("proof");
    private static final Lattice LATTICE = Lattice.read();
    private static final LatticeCases CASES = new LatticeCases(LATTICE);

    @Test
    @DisplayName("INV-01, INV-04, INV-34: path and form are those of the second reading in every case, at every point")
    void everyCase() {
        Map<Outcome, Long> points = points();
        long all = points.values().stream().mapToLong(Long::longValue).sum();
        if (ALL) {
            int cases = CASES.each(ProofOfTriageTest::outcome, (outcome, some) -> {});
            System.out.printf("Triage: %,d points in %,d cases%n", all, cases);
            Outcomes.ALL.forEach(outcome -> System.out.printf("  %,17d %s%n", points.get(outcome), outcome));
        }
        assertThat(points.keySet()).containsExactlyInAnyOrderElementsOf(Outcomes.ALL);
        assertThat(all).isEqualTo(CASES.points()).isGreaterThan(10_000_000_000L);
    }

    /** How many points come to each outcome. */
    private static Map<Outcome, Long> points() {
        Map<Outcome, Long> points = new HashMap<>();
        CASES.each(ProofOfTriageTest::outcome, (outcome, some) -> points.merge(outcome, some, Long::sum));
        return points;
    }

    private static Outcome outcome(Found found, Facts told) {
        Verdict verdict = Triage.of(found);
        Outcome outcome = new Outcome(verdict.path(), verdict.form());
        Outcome expected = ReferenceTriage.of(told);
        if (!outcome.equals(expected)) {
            throw new AssertionError("planner " + outcome + ", rules " + expected + "\n" + found + "\ntold " + told);
        }
        if (!found.hasAll(Outcomes.toldBy(verdict.form()))) {
            throw new AssertionError(outcome + " without what it tells, " + found);
        }
        return outcome;
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("INV-03, 04, 06, 09, 25, 26, 27, 34, 39, 75, 78, 91, 92: path and form keep the law at every point")
    void keepsTheLaw(OutcomeLaw law) {
        LongAdder spokenTo = new LongAdder();
        CASES.each((found, told) -> speaks(law, found, told), (speaks, points) -> spokenTo.add(speaks ? points : 0));
        if (ALL) {
            System.out.printf("  %,17d points under %s%n", spokenTo.sum(), law);
        }
        assertThat(spokenTo.sum()).isPositive();
    }

    private static boolean speaks(OutcomeLaw law, Found found, Facts told) {
        boolean speaks = law.speaksTo(told);
        if (speaks && !law.isKept(told, Triage.of(found))) {
            throw new AssertionError(law + " is broken, " + found + "\ntold " + told);
        }
        return speaks;
    }

    @Test
    @DisplayName("The points without a danger, gone through one by one, come to what the cases came to")
    void onePointAfterTheOther() {
        TriageSweep sweep = new TriageSweep(Lattice.product(
                LATTICE.projections(CONTACT),
                LATTICE.projections(OTHER),
                LATTICE.projections(HURT),
                LATTICE.projections(LIFE)));
        List<Projection> wishes =
                Lattice.product(LATTICE.projections(WISH), LATTICE.projections(WORD), LATTICE.projections(WORTH));
        Stopwatch watch = Stopwatch.createStarted();
        sweep.go(part(97, Lattice.product(withoutDanger(), LATTICE.projections(BOND))), part(7, wishes));
        Map<Outcome, Long> expected = points();
        expected.keySet().removeIf(outcome -> outcome.path() == Path.SAFETY_FIRST);
        if (ALL) {
            System.out.println("Triage: the points without a danger one by one in " + watch);
            assertThat(sweep.outcomes()).isEqualTo(expected);
        }
        assertThat(sweep.outcomes().keySet()).isSubsetOf(expected.keySet()).hasSizeGreaterThan(8);
    }

    /** All in the proof; else one in some. */
    private static List<Projection> part(int oneIn, List<Projection> all) {
        return IntStream.iterate(0, i -> i < all.size(), i -> i + (ALL ? 1 : oneIn))
                .mapToObj(all::get)
                .toList();
    }

    private static List<Projection> withoutDanger() {
        return LATTICE.peopleAndSafety().stream()
                .filter(each -> !inDanger(new Facts(each.facts())))
                .toList();
    }

    private static boolean inDanger(Facts facts) {
        return OutcomeLaw.serious(facts) || facts.has(Fact.ROMANCE_WITH_A_MINOR);
    }
}
