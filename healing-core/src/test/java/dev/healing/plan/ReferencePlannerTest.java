package dev.healing.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import dev.healing.assessment.Assessment;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.assessment.Situation;
import dev.healing.practice.Catalog;
import dev.healing.practice.FrozenPack;
import dev.healing.practice.Practice;
import dev.healing.practice.StandardRules;
import dev.healing.testkit.BarePractices;
import dev.healing.testkit.SeededSituations;
import dev.healing.testkit.reference.ReferencePermission;
import dev.healing.testkit.reference.ReferencePermission.Answer;
import dev.healing.testkit.reference.ReferencePermission.Verdict;
import dev.healing.testkit.reference.ReferenceTriage;
import dev.healing.testkit.reference.ReferenceTriage.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the planner against a second reading of the rules that shares no code with it, over many situations: path and
 * form, and for each practice whether it may be planned at all. {@code -Dreference.situations=1000000} reads more of them.
 *
 * <p>It shows that two readings agree, not that the rules are good. Where a rule leaves it to the planner how strict to
 * be, it shows only that the planner is no more open than the letter. It says nothing about choice, order and weeks.
 */
class ReferencePlannerTest {

    private static final int SITUATIONS = Integer.getInteger("reference.situations", 100_000);
    private static final int FOR_PERMISSION = SITUATIONS / 20;
    private static final int FOR_BARE_PRACTICES = SITUATIONS / 100;
    /** The pairs of path and form there are. */
    private static final int OUTCOMES = 18;

    @Test
    @DisplayName("Triage and filter of the second reading are short enough to be read in one sitting")
    void secondReadingIsShort() throws IOException {
        java.nio.file.Path reference = java.nio.file.Path.of("src/testkit/java/dev/healing/testkit/reference");
        int lines = 0;
        for (String file : List.of("ReferenceTriage", "ReferencePermission", "Gates")) {
            lines += Files.readAllLines(reference.resolve(file + ".java")).size();
        }

        assertThat(lines).isBetween(100, 400);
    }

    @Test
    @DisplayName(
            "architecture: triage 1 to 11, INV-01, INV-04, INV-06, INV-34: path and form as a second reading has them")
    void pathAndForm() {
        SecondReading pack = new SecondReading(FrozenPack.catalog());
        Multiset<Outcome> reached = HashMultiset.create();
        int concerned = 0;
        for (int number = 0; number < SITUATIONS; number++) {
            Situation situation = SeededSituations.number(number);
            Outcome expected = ReferenceTriage.of(situation);
            boolean planToo = number % 50 == 0;
            if (!pack.triage(situation).equals(expected)
                    || (planToo && !pack.decision(situation).equals(expected))) {
                fail("situation " + number + ": " + pack.outcomeDiffers(situation));
            }
            reached.add(expected);
            concerned += situation.assessments().stream().anyMatch(ReferencePlannerTest::namesAConcern) ? 1 : 0;
        }
        assertThat(reached.elementSet()).hasSize(OUTCOMES);
        assertThat(reached.entrySet()).allMatch(entry -> entry.getCount() * 1000L >= SITUATIONS);
        assertThat(concerned * 2).as("a concern in half of them").isGreaterThanOrEqualTo(SITUATIONS);
    }

    private static boolean namesAConcern(Assessment day) {
        return !day.concerns().isEmpty() || !day.concernsUnsure().isEmpty();
    }

    /** The frozen pack of the tests, and the rules of the standard content as core vouches for them. */
    static Stream<Arguments> packs() {
        return Stream.of(
                arguments(named("frozen", new SecondReading(FrozenPack.catalog()))),
                arguments(named(
                        "standard", new SecondReading(Catalog.of(ImmutableList.of(), StandardRules.practices())))));
    }

    @ParameterizedTest
    @MethodSource("packs")
    @DisplayName("INV-03 to INV-93, LAW-02, LAW-08: what may be planned is what a second reading permits")
    void permission(SecondReading pack) {
        Multiset<Verdict> reached = EnumMultiset.create(Verdict.class);
        Set<KnownDifference> seen = EnumSet.noneOf(KnownDifference.class);
        for (int number = 0; number < FOR_PERMISSION; number++) {
            Situation situation = SeededSituations.number(number);
            ReferencePermission reference = pack.reference(situation);
            Set<Practice> permitted = pack.permitted(situation);
            for (Practice practice : pack.catalog().practices().values()) {
                Answer answer = pack.answer(reference, practice);
                reached.add(answer.verdict());
                Optional<KnownDifference> known = known(answer, practice);
                boolean open = permitted.contains(practice);
                if (open && known.isPresent()) {
                    seen.add(known.get());
                } else if (open ? isShut(answer) : answer.verdict() == Verdict.PERMITTED) {
                    fail("situation " + number + ": " + pack.permissionDiffers(situation, practice));
                }
            }
        }
        assertThat(reached.entrySet()).hasSize(Verdict.values().length);
        assertThat(reached.entrySet()).allMatch(entry -> entry.getCount() * 1000L >= reached.size());
        assertThat(seen).as("known differences still seen").containsExactly(KnownDifference.values());
    }

    private static boolean isShut(Answer answer) {
        return answer.verdict() != Verdict.PERMITTED && answer.verdict() != Verdict.LEFT_TO_THE_PLANNER;
    }

    private static Optional<KnownDifference> known(Answer answer, Practice practice) {
        return Stream.of(KnownDifference.values())
                .filter(known -> known.explains(answer, practice))
                .findFirst();
    }

    @Test
    @DisplayName("INV-86: what bears no condition of its own is held by the gates alone, vouched for or not")
    void barePractices() {
        SecondReading vouched = new SecondReading(FrozenPack.vouchingFor(BarePractices.all()));
        SecondReading stranger = new SecondReading(FrozenPack.with(BarePractices.all()));
        Multiset<String> withheld = HashMultiset.create();
        for (int number = 0; number < FOR_BARE_PRACTICES; number++) {
            Situation situation = SeededSituations.number(number);
            SecondReading pack = number % 4 == 0 ? stranger : vouched;
            ReferencePermission reference = pack.reference(situation);
            Set<Practice> permitted = pack.permitted(situation);
            for (Practice practice : pack.catalog().practices().values()) {
                Answer answer = pack.answer(reference, practice);
                if (permitted.contains(practice) && isShut(answer) && !isLeftToRows(answer, practice)) {
                    fail("situation " + number + ": " + pack.permissionDiffers(situation, practice));
                }
                withheld.add(answer.rule());
            }
        }
        assertThat(withheld.elementSet()).contains("INV-05", "INV-18", "INV-24", "LAW-08", "INV-86", "INV-91");
    }

    /** Coping and writing are held by the rows of the standard practices only; no gate stands behind them. */
    private static boolean isLeftToRows(Answer answer, Practice practice) {
        return answer.rule().equals("coping") || known(answer, practice).isPresent();
    }

    @ParameterizedTest
    @MethodSource("packs")
    @DisplayName("INV-92: a finding a condition asks for holds where its words say so")
    void findingsOfConditions(SecondReading pack) {
        Multiset<Finding> held = EnumMultiset.create(Finding.class);
        for (int number = 0; number < FOR_PERMISSION; number++) {
            Situation situation = SeededSituations.number(number);
            ReferencePermission reference = pack.reference(situation);
            Findings findings = pack.findings(situation);
            for (Finding finding : pack.asked()) {
                if (findings.has(finding) != reference.holds(finding)) {
                    fail("situation " + number + ": " + pack.findingDiffers(situation, finding));
                }
                held.add(finding, reference.holds(finding) ? 1 : 0);
            }
        }
        assertThat(held.elementSet()).containsAll(pack.asked());
    }
}
