package dev.healing.plan;

import static dev.healing.plan.AnswerGroup.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Stopwatch;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.assessment.Situation;
import dev.healing.plan.Projection.Shown;
import dev.healing.testkit.SeededSituations;
import dev.healing.testkit.Told;
import dev.healing.testkit.reference.Fact;
import dev.healing.testkit.reference.Facts;
import dev.healing.testkit.reference.ReferenceTriage;
import dev.healing.testkit.reference.ReferenceTriage.Outcome;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Path and form over the product of all that can be told; {@code docs/PROOF.md} says what this proves and what it only
 * tests. Every build goes through a part of the product; {@code mvn -Pproof verify} through all of it.
 */
class ProofOfTriageTest {

    private static final boolean ALL = Boolean.getBoolean("proof");
    private static final int SAMPLES = ALL ? 1_000_000 : 20_000;
    private static final Lattice LATTICE = new Lattice(ALL);

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
    @DisplayName("No fact is read from two groups of answers, and two groups that meet make nothing new")
    void groupsAreIndependent() {
        assertThat(LATTICE.sharedByTwo().isEmpty()).isTrue();
        int met = 0;
        for (AnswerGroup one : AnswerGroup.values()) {
            for (AnswerGroup another : AnswerGroup.values()) {
                met += one.compareTo(another) < 0 ? meet(one, another) : 0;
            }
        }
        assertThat(met).isGreaterThan(10_000);
    }

    private static int meet(AnswerGroup one, AnswerGroup another) {
        int step = ALL || another != SAFETY ? 1 : 4;
        int met = 0;
        for (Shown some : LATTICE.of(one)) {
            List<Shown> all = LATTICE.of(another, some.projection());
            for (int i = met % step; i < all.size(); i += step) {
                assertMadeOfItsParts(beside(Map.of(one, some, another, all.get(i))));
                met++;
            }
        }
        return met;
    }

    /** Nothing else is told. */
    private static Collection<Shown> beside(Map<AnswerGroup, Shown> told) {
        Map<AnswerGroup, Shown> chosen = new EnumMap<>(told);
        Shown people = chosen.computeIfAbsent(PEOPLE, group -> LATTICE.of(group).get(0));
        for (AnswerGroup group : AnswerGroup.values()) {
            chosen.computeIfAbsent(
                    group, other -> LATTICE.of(other, people.projection()).get(0));
        }
        return chosen.values();
    }

    private static Situation assertMadeOfItsParts(Collection<Shown> chosen) {
        Situation situation = Draft.of(chosen.stream().map(Shown::answers).toList());
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

    @Test
    @DisplayName("INV-01, 03, 04, 06, 09, 25, 26, 27, 34, 39, 75, 91, 92: path and form at every point of the lattice")
    void everyPoint() {
        TriageSweep sweep = new TriageSweep();
        Stopwatch watch = Stopwatch.createStarted();
        sweepDanger(sweep);
        sweepTheRest(sweep);
        if (ALL) {
            sweep.tell(watch.elapsed());
        }
        assertThat(sweep.outcomes().keySet()).containsExactlyInAnyOrderElementsOf(Outcomes.ALL);
        assertThat(sweep.laws().values()).allMatch(points -> points > 0);
        assertThat(sweep.points()).isGreaterThan(ALL ? 1_000_000_000L : 100_000);
    }

    /** With a danger: worth, hurt and life only with nothing told and with all at once. */
    private static void sweepDanger(TriageSweep sweep) {
        List<Projection> corners =
                List.of(LATTICE.corner(true, WORTH, HURT, LIFE), LATTICE.corner(false, WORTH, HURT, LIFE));
        sweep.go(
                ALL ? 0 : 1,
                Lattice.product(people(ProofOfTriageTest::inDanger), LATTICE.projections(BOND)),
                Lattice.product(LATTICE.projections(WISH), LATTICE.projections(WORD)),
                Lattice.product(LATTICE.projections(CONTACT), LATTICE.projections(OTHER), corners));
    }

    /** Without a danger: everything with everything. In parts of it, more where more of it is asked. */
    private static void sweepTheRest(TriageSweep sweep) {
        List<Projection> wishes =
                Lattice.product(LATTICE.projections(WISH), LATTICE.projections(WORD), LATTICE.projections(WORTH));
        List<Projection> besides = Lattice.product(
                Lattice.product(LATTICE.projections(CONTACT), LATTICE.projections(OTHER)),
                Lattice.product(LATTICE.projections(HURT), LATTICE.projections(LIFE)));
        List<Projection> loud = people(facts -> !inDanger(facts) && !isQuiet(facts));
        List<Projection> quiet = people(facts -> !inDanger(facts) && isQuiet(facts));
        sweep.go(ALL ? 0 : 1, Lattice.product(loud, LATTICE.projections(BOND)), wishes, besides);
        sweep.go(ALL ? 0 : 6, Lattice.product(quiet, LATTICE.projections(BOND)), wishes, besides);
    }

    private static List<Projection> people(Predicate<Facts> test) {
        return LATTICE.peopleAndSafety().stream()
                .filter(people -> test.test(new Facts(people.facts())))
                .toList();
    }

    private static boolean inDanger(Facts facts) {
        return OutcomeLaw.serious(facts) || facts.has(Fact.ROMANCE_WITH_A_MINOR);
    }

    /** The safety section has nothing to say. */
    private static boolean isQuiet(Facts facts) {
        return !facts.has(Fact.I_HARMED) && !facts.either(Fact.SAFETY_UNFINISHED, Fact.DANGER_WITHIN_30_DAYS);
    }

    @Test
    @DisplayName("A finding that triage does not read moves nothing")
    void unreadMovesNothing() {
        Findings unread = Findings.copyOf(Arrays.asList(Finding.values())).minus(Triage.READ);
        LongStream.range(0, SAMPLES).parallel().forEach(number -> {
            Findings findings =
                    LATTICE.whole(drawn(new SplittableRandom(number))).findings();
            Verdict verdict = Triage.of(findings);
            for (Finding finding : unread.asSet()) {
                if (!Triage.of(findings.plus(Findings.of(finding))).sameAs(verdict)) {
                    throw new AssertionError(finding + " moves " + findings.asSet());
                }
            }
        });
    }
}
