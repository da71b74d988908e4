package dev.healing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ConcurrentHashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.assessment.Situation;
import dev.healing.plan.Cases.Case;
import dev.healing.practice.BondKind;
import dev.healing.practice.FrozenPack;
import dev.healing.practice.Practice;
import dev.healing.testkit.BarePractices;
import dev.healing.testkit.SeededSituations;
import dev.healing.testkit.Told;
import dev.healing.testkit.reference.ReferencePermission;
import dev.healing.testkit.reference.ReferencePermission.Answer;
import dev.healing.testkit.reference.ReferencePermission.Verdict;
import dev.healing.testkit.reference.ReferenceTriage.Outcome;
import dev.healing.testkit.reference.Step;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What may be planned, over every set of findings there can be: a gate or a condition asks for few of them, and whenever
 * one is asked for, both answers are tried. {@code docs/PROOF.md} says what this proves and what it only tests.
 */
class ProofOfPermissionTest {

    private static final boolean ALL = Boolean.getBoolean("proof");
    private static final int SITUATIONS = ALL ? 20_000 : 200;
    private static final int FLIPPED = ALL ? 2_000 : 20;
    private static final Findings EVERY = Findings.copyOf(Arrays.asList(Finding.values()));
    private static final Cases CASES = new Cases(new Exclusions());

    private static final int STEP = ALL ? 1 : 16;

    private static ImmutableList<Tags> vouched() {
        return FrozenPack.practices().stream()
                .map(practice -> new Tags(practice, true))
                .collect(ImmutableList.toImmutableList());
    }

    /** All of the pack as core vouches for it and as a stranger's, and many that bear no condition; or a few of the first. */
    private static List<Tags> practices() {
        if (ALL) {
            return Stream.concat(FrozenPack.practices().stream(), BarePractices.all().stream())
                    .flatMap(practice -> Stream.of(new Tags(practice, true), new Tags(practice, false)))
                    .toList();
        }
        return IntStream.iterate(0, i -> i < vouched().size(), i -> i + 4)
                .mapToObj(vouched()::get)
                .toList();
    }

    @Test
    @DisplayName("INV-03 to INV-93, LAW-02, LAW-08: whatever a law withholds, a gate withholds, in every case there is")
    void gatesKeepTheLaws() {
        Multiset<String> decided = ConcurrentHashMultiset.create();
        Multiset<PermissionLaw> spoken = ConcurrentHashMultiset.create();
        practices().parallelStream().forEach(tags -> {
            Ruled ruled = new Ruled(tags);
            Step step = Step.alone(tags.practice(), tags.vouched());
            for (PermissionLaw law : PermissionLaw.values()) {
                for (Outcome outcome : Outcomes.ALL) {
                    CASES.each(Case.any(outcome), s -> whoKeeps(law, step, ruled, s), (at, keeper) -> {
                        assertThat(keeper).as("%s for %s at %s", law, tags, at).isNotEqualTo("nobody");
                        if (!keeper.isEmpty()) {
                            spoken.add(law);
                            decided.add(keeper);
                        }
                    });
                }
            }
        });
        tell("cases in which a law spoke", spoken);
        tell("cases that a gate decided", decided);
        assertThat(spoken.elementSet()).hasSizeGreaterThanOrEqualTo(ALL ? PermissionLaw.values().length : 30);
        assertThat(decided.elementSet().size()).isGreaterThan(20);
    }

    /** The gate behind which the law is safe; nothing where it does not speak. */
    private static String whoKeeps(PermissionLaw law, Step step, Ruled ruled, Standing s) {
        if (!law.withholds(s, step)) {
            return "";
        }
        return ruled.surelyShut(s)
                .map(Object::toString)
                .orElseGet(() -> ruled.isForKind(s) ? "nobody" : "another kind of bond");
    }

    @Test
    @DisplayName("The laws speak as the second reading of the raw answers does")
    void lawsAreTheSecondReading() {
        SecondReading pack = new SecondReading(FrozenPack.catalog());
        AtomicLong withheld = new AtomicLong();
        LongStream.range(0, SITUATIONS)
                .parallel()
                .mapToObj(SeededSituations::number)
                .forEach(situation -> {
                    Standing standing = standing(pack, situation);
                    ReferencePermission reference = pack.reference(situation);
                    for (Tags tags : vouched()) {
                        Answer answer = pack.answer(reference, tags.practice());
                        Step step = Step.alone(tags.practice(), true);
                        boolean lawful =
                                Stream.of(PermissionLaw.values()).noneMatch(law -> law.withholds(standing, step));
                        boolean agree =
                                lawful ? !isGate(answer, tags.practice()) : answer.verdict() != Verdict.PERMITTED;
                        assertThat(agree)
                                .as(() -> tags + " " + answer + "\n" + Told.by(situation))
                                .isTrue();
                        withheld.addAndGet(lawful ? 0 : 1);
                    }
                });
        assertThat(withheld.get()).isGreaterThan(SITUATIONS);
    }

    /** Coping and writing are left to the rows of the practices. */
    private static boolean isGate(Answer answer, Practice practice) {
        return answer.verdict() == Verdict.WITHHELD
                && !answer.rule().equals("coping")
                && Stream.of(KnownDifference.values()).noneMatch(known -> known.explains(answer, practice));
    }

    private static Standing standing(SecondReading pack, Situation situation) {
        Findings findings = pack.findings(situation);
        dev.healing.plan.Verdict verdict = Triage.of(findings);
        return Standing.of(findings, verdict.path(), verdict.form());
    }

    @Test
    @DisplayName(
            "INV-86: a ruling is its kind, its conditions and every gate; and what none of them asks for moves nothing")
    void rulingIsItsPartsAndReadsNothingElse() {
        AtomicLong cases = new AtomicLong();
        ImmutableMap<Tags, Findings> support = vouched().parallelStream()
                .map(tags -> Map.entry(tags, support(tags, cases)))
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
        flip(support);
        assertThat(cases.get()).isGreaterThan(10_000);
        if (ALL) {
            System.out.printf("Permission: %,d cases of the parts of %d rulings%n", cases.get(), support.size());
        }
    }

    /** All that any part asks for, from any outcome of triage. On the way permission itself is held against its parts. */
    private static Findings support(Tags tags, AtomicLong cases) {
        Findings[] asked = {Findings.NONE};
        Ruled ruled = new Ruled(tags);
        for (Predicate<Standing> part : ruled.parts()) {
            for (Outcome outcome : Outcomes.ALL) {
                CASES.each(Case.any(outcome), part::test, (at, open) -> {
                    asked[0] = asked[0].plus(at.yes()).plus(at.no());
                    if (cases.incrementAndGet() % STEP == 0) {
                        assertRuled(tags, ruled, at, at.yes());
                        assertRuled(tags, ruled, at, EVERY.minus(at.no()));
                    }
                });
            }
        }
        return asked[0];
    }

    /** Permission itself, at a corner of the case. */
    private static void assertRuled(Tags tags, Ruled ruled, Case at, Findings findings) {
        kind(tags, findings).ifPresent(kind -> {
            Standing standing = new Standing(findings, kind, at.path(), at.form());
            boolean permitted =
                    new Permission(standing, Findings.NONE).rule(tags).permits();
            if (permitted != ruled.permits(standing)) {
                throw new AssertionError(tags + " is " + permitted + " at " + at);
            }
        });
    }

    /** A kind of the practice that holds, or else one that is not the practice's; none if it is for every kind. */
    private static Optional<BondKind> kind(Tags tags, Findings findings) {
        ImmutableSet<BondKind> ofPractice = tags.practice().kinds();
        return ofPractice.stream()
                .filter(kind -> findings.has(kind.finding()))
                .findFirst()
                .or(() -> Stream.of(BondKind.values())
                        .filter(kind -> !ofPractice.contains(kind))
                        .findFirst());
    }

    private static void flip(Map<Tags, Findings> support) {
        SecondReading pack = new SecondReading(FrozenPack.catalog());
        AtomicLong flips = new AtomicLong();
        LongStream.range(0, FLIPPED)
                .parallel()
                .mapToObj(SeededSituations::number)
                .forEach(situation -> {
                    Standing standing = standing(pack, situation);
                    Permission permission = new Permission(standing, Findings.NONE);
                    for (Finding finding : Finding.values()) {
                        Standing other = flipped(standing, finding);
                        Permission flipped = new Permission(other, Findings.NONE);
                        support.forEach((tags, asked) -> {
                            if (!asked.has(finding)) {
                                flips.incrementAndGet();
                                if (permission.rule(tags).kind()
                                        != flipped.rule(tags).kind()) {
                                    throw new AssertionError(finding + " moves " + tags + " in " + Told.by(situation));
                                }
                            }
                        });
                    }
                });
        assertThat(flips.get()).isGreaterThan(FLIPPED * 10_000L);
    }

    private static Standing flipped(Standing standing, Finding finding) {
        Findings findings = standing.has(finding)
                ? standing.findings().minus(finding)
                : standing.findings().plus(Findings.of(finding));
        return new Standing(findings, standing.kind(), standing.path(), standing.form());
    }

    private static <T> void tell(String what, Multiset<T> counts) {
        if (ALL) {
            System.out.printf("Permission: %,d %s%n", counts.size(), what);
            Multisets.copyHighestCountFirst(counts)
                    .entrySet()
                    .forEach(entry -> System.out.printf("  %,14d %s%n", entry.getCount(), entry.getElement()));
        }
    }
}
