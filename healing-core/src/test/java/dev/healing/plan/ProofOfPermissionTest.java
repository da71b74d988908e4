package dev.healing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ConcurrentHashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import dev.healing.plan.CaseAnalysis.Case;
import dev.healing.practice.FrozenPack;
import dev.healing.practice.Practice;
import dev.healing.practice.StandardRules;
import dev.healing.testkit.BarePractices;
import dev.healing.testkit.reference.ReferenceTriage.Outcome;
import dev.healing.testkit.reference.Step;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What may be planned, over every set of findings there can be: a gate asks for few of them, and whenever one is asked
 * for, both answers are tried. {@code docs/PROOF.md} says what this proves and what it only tests.
 */
class ProofOfPermissionTest {

    private static final boolean ALL = Boolean.getBoolean("proof");
    private static final int LAWS_THAT_SPEAK = ALL ? PermissionLaw.values().length : 30;
    private static final CaseAnalysis CASES = new CaseAnalysis(new Exclusions());
    private static final String NOBODY = "nobody";

    /** Both packs as core vouches for them and as a stranger's, and many that bear no condition; or a few of the first. */
    private static List<Tags> practices() {
        ImmutableList<Practice> packs = Stream.of(FrozenPack.practices(), StandardRules.practices())
                .flatMap(List::stream)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        if (ALL) {
            return Stream.concat(packs.stream(), BarePractices.all().stream())
                    .flatMap(practice -> Stream.of(new Tags(practice, true), new Tags(practice, false)))
                    .toList();
        }
        return IntStream.iterate(0, i -> i < packs.size(), i -> i + 4)
                .mapToObj(i -> new Tags(packs.get(i), true))
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
                    CASES.each(
                            Case.any(outcome),
                            s -> law.withholds(s, step) ? whoElse(ruled.gates(), ruled, s) : "",
                            (at, keeper) -> {
                                assertSomebody(keeper, law + " is open for " + tags, at);
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

    @Test
    @DisplayName("A gate withholds nothing but what a law withholds or the rules leave to the planner, in every case")
    void gatesAreNotStricterThanTheRules() {
        Multiset<String> withholding = ConcurrentHashMultiset.create();
        Multiset<String> asked = ConcurrentHashMultiset.create();
        practices().parallelStream().forEach(tags -> {
            Ruled ruled = new Ruled(tags);
            for (Outcome outcome : Outcomes.ALL) {
                List<Ruled.Part> rules = WrittenRules.of(tags, outcome);
                for (Ruled.Part gate : ruled.gates()) {
                    CASES.each(
                            Case.any(outcome),
                            s -> gate.withholds().test(s) ? whoElse(rules, ruled, s) : "",
                            (at, rule) -> {
                                assertSomebody(rule, gate.name() + " is too strict with " + tags, at);
                                if (!rule.isEmpty()) {
                                    withholding.add(gate.name());
                                    asked.add(rule);
                                }
                            });
                }
            }
        });
        tell("cases in which a gate withheld", withholding);
        tell("cases that a rule asked for", asked);
        assertThat(withholding.elementSet()).hasSizeGreaterThan(30);
        assertThat(asked.elementSet()).hasSizeGreaterThan(30);
    }

    /** The first of some that surely withholds as well. */
    private static String whoElse(List<Ruled.Part> some, Ruled ruled, Standing s) {
        return Ruled.surely(some, s).orElseGet(() -> ruled.isForKind(s) ? NOBODY : "another kind of bond");
    }

    private static void assertSomebody(String who, String otherwise, Case at) {
        if (who.equals(NOBODY) && CASES.canBe(at)) {
            throw new AssertionError(otherwise + " at " + at);
        }
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
