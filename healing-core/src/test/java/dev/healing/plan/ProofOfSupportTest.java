package dev.healing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.plan.CaseAnalysis.Case;
import dev.healing.practice.BondKind;
import dev.healing.practice.FrozenPack;
import dev.healing.practice.StandardRules;
import dev.healing.testkit.SeededSituations;
import dev.healing.testkit.Told;
import dev.healing.testkit.reference.ReferenceTriage.Outcome;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A ruling is made of its parts, and reads only what they ask for; {@code docs/PROOF.md}. */
class ProofOfSupportTest {

    private static final boolean ALL = Boolean.getBoolean("proof");
    private static final int FLIPPED = ALL ? 2_000 : 20;
    private static final int EACH = ALL ? 1 : 16;
    private static final Findings EVERY = Findings.copyOf(Arrays.asList(Finding.values()));
    private static final CaseAnalysis CASES = new CaseAnalysis(Exclusions.none());

    @Test
    @DisplayName(
            "INV-86: a ruling is its kind, its conditions and every gate, and what none of them asks for moves nothing")
    void rulingIsItsPartsAndReadsNothingElse() {
        AtomicLong cases = new AtomicLong();
        AtomicLong permitted = new AtomicLong();
        ImmutableMap<Tags, Findings> support = StandardRules.practices().parallelStream()
                .map(practice -> new Tags(practice, true))
                .map(tags -> Map.entry(tags, support(tags, cases, permitted)))
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
        long flips = flip(support);
        assertThat(cases.get()).isGreaterThan(10_000);
        assertThat(permitted.get()).isBetween(1_000L, cases.get() - 1_000);
        assertThat(flips).isGreaterThan(FLIPPED * 10_000L);
        if (ALL) {
            System.out.printf(
                    "Support: %,d cases of the parts of %d rulings, %,d flips%n", cases.get(), support.size(), flips);
        }
    }

    /** All that any part asks for, from any outcome of triage. On the way permission itself is held against its parts. */
    private static Findings support(Tags tags, AtomicLong cases, AtomicLong permitted) {
        Findings[] asked = {Findings.NONE};
        Ruled ruled = new Ruled(tags);
        for (Ruled.Part part : ruled.parts()) {
            for (Outcome outcome : Outcomes.ALL) {
                CASES.each(Case.any(outcome), part.withholds()::test, (at, withholds) -> {
                    asked[0] = asked[0].plus(at.yes()).plus(at.no());
                    if (cases.incrementAndGet() % EACH == 0) {
                        Findings all = EVERY.minus(at.no());
                        Stream.of(at.yes(), all, at.yes().plus(half(all, cases.get())))
                                .filter(findings -> isPermitted(tags, ruled, at, findings))
                                .forEach(findings -> permitted.incrementAndGet());
                    }
                });
            }
        }
        return asked[0];
    }

    private static Findings half(Findings all, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return Findings.copyOf(
                all.asSet().stream().filter(finding -> random.nextBoolean()).toList());
    }

    /** What permission itself says to one set of findings of the case, held against the parts. */
    private static boolean isPermitted(Tags tags, Ruled ruled, Case at, Findings findings) {
        Optional<BondKind> kind = kind(tags, findings);
        if (kind.isEmpty()) {
            return false;
        }
        Standing standing = new Standing(findings, kind.get(), at.path(), at.form());
        boolean permitted = new Permission(standing, Findings.NONE).rule(tags).permits();
        if (permitted != ruled.permits(standing)) {
            throw new AssertionError(tags + " is " + permitted + " with " + findings.asSet());
        }
        return permitted;
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

    private static long flip(Map<Tags, Findings> support) {
        SecondReading pack = new SecondReading(FrozenPack.catalog());
        AtomicLong flips = new AtomicLong();
        LongStream.range(0, FLIPPED)
                .parallel()
                .mapToObj(SeededSituations::number)
                .forEach(situation -> {
                    Standing standing = pack.standing(situation);
                    Permission permission = new Permission(standing, Findings.NONE);
                    for (Finding finding : Finding.values()) {
                        Permission flipped = new Permission(flipped(standing, finding), Findings.NONE);
                        support.forEach((tags, asked) -> {
                            boolean moved = permission.rule(tags).kind()
                                    != flipped.rule(tags).kind();
                            if (moved && !asked.has(finding)) {
                                throw new AssertionError(finding + " moves " + tags + " in " + Told.by(situation));
                            }
                            flips.addAndGet(asked.has(finding) ? 0 : 1);
                        });
                    }
                });
        return flips.get();
    }

    private static Standing flipped(Standing standing, Finding finding) {
        Findings findings = standing.has(finding)
                ? standing.findings().minus(finding)
                : standing.findings().plus(Findings.of(finding));
        return new Standing(findings, standing.kind(), standing.path(), standing.form());
    }
}
