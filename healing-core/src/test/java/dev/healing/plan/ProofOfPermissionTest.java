package dev.healing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ConcurrentHashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import dev.healing.plan.Cases.Case;
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
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What may be planned, over every set of findings there can be: a gate asks for few of them, and whenever one is asked
 * for, both answers are tried. {@code docs/PROOF.md} says what this proves and what it only tests.
 */
class ProofOfPermissionTest {

    private static final boolean ALL = Boolean.getBoolean("proof");
    private static final int SITUATIONS = ALL ? 20_000 : 200;
    private static final int LAWS_THAT_SPEAK = ALL ? PermissionLaw.values().length : 30;
    private static final Cases CASES = new Cases(new Exclusions());
    private static final ImmutableList<Practice> PACK = FrozenPack.practices();

    /** All of the pack as core vouches for it and as a stranger's, and many that bear no condition; or a few of the first. */
    private static List<Tags> practices() {
        if (ALL) {
            return Stream.concat(PACK.stream(), BarePractices.all().stream())
                    .flatMap(practice -> Stream.of(new Tags(practice, true), new Tags(practice, false)))
                    .toList();
        }
        return IntStream.iterate(0, i -> i < PACK.size(), i -> i + 4)
                .mapToObj(i -> new Tags(PACK.get(i), true))
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
                        if (keeper.equals("nobody")) {
                            throw new AssertionError(tags + " is open against " + law + " at " + at);
                        }
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
        assertThat(spoken.elementSet()).hasSizeGreaterThanOrEqualTo(LAWS_THAT_SPEAK);
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

    private static <T> void tell(String what, Multiset<T> counts) {
        if (ALL) {
            System.out.printf("Permission: %,d %s%n", counts.size(), what);
            Multisets.copyHighestCountFirst(counts)
                    .entrySet()
                    .forEach(entry -> System.out.printf("  %,14d %s%n", entry.getCount(), entry.getElement()));
        }
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
                    Standing standing = pack.standing(situation);
                    ReferencePermission reference = pack.reference(situation);
                    for (Practice practice : PACK) {
                        Answer answer = pack.answer(reference, practice);
                        boolean lawful = isLawful(standing, Step.alone(practice, true));
                        if (lawful ? isGate(answer, practice) : answer.verdict() == Verdict.PERMITTED) {
                            throw new AssertionError(practice + " " + answer + "\n" + Told.by(situation));
                        }
                        withheld.addAndGet(lawful ? 0 : 1);
                    }
                });
        assertThat(withheld.get()).isGreaterThan(SITUATIONS);
    }

    private static boolean isLawful(Standing standing, Step step) {
        return Stream.of(PermissionLaw.values()).noneMatch(law -> law.withholds(standing, step));
    }

    /** Coping and writing are left to the rows of the practices. */
    private static boolean isGate(Answer answer, Practice practice) {
        return answer.verdict() == Verdict.WITHHELD
                && !answer.rule().equals("coping")
                && Stream.of(KnownDifference.values()).noneMatch(known -> known.explains(answer, practice));
    }
}
