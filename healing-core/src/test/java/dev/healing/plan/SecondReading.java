package dev.healing.plan;

import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.assessment.Situation;
import dev.healing.practice.Catalog;
import dev.healing.practice.Condition;
import dev.healing.practice.Practice;
import dev.healing.testkit.Shrinking;
import dev.healing.testkit.Told;
import dev.healing.testkit.reference.ReferencePermission;
import dev.healing.testkit.reference.ReferencePermission.Answer;
import dev.healing.testkit.reference.ReferenceTriage;
import dev.healing.testkit.reference.ReferenceTriage.Outcome;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One catalogue, read by the planner and by the reference. A difference is told with the fewest answers that show it. */
final class SecondReading {

    private final Catalog catalog;
    private final HealingPlanner planner;
    private final ImmutableSet<String> ofUnderstanding;
    private final ImmutableSet<Finding> asked;

    SecondReading(Catalog catalog) {
        this.catalog = catalog;
        this.planner = HealingPlanner.using(catalog);
        this.ofUnderstanding = ReferencePermission.ofUnderstanding(catalog);
        this.asked = catalog.practices().values().stream()
                .flatMap(practice -> findings(practice.condition()))
                .flatMap(findings -> findings.asSet().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Stream<Findings> findings(Condition condition) {
        return Stream.concat(
                condition.requires().stream(), Stream.of(condition.lastingBars(), condition.passingBars()));
    }

    Catalog catalog() {
        return catalog;
    }

    /** The findings that conditions of this catalogue ask for. */
    ImmutableSet<Finding> asked() {
        return asked;
    }

    /** What the planner settles first, without the weeks it makes of it: fast enough for a million. */
    Outcome triage(Situation situation) {
        Verdict verdict = Triage.of(planner.findings(situation));
        return new Outcome(verdict.path(), verdict.form());
    }

    /** Where the planner sees someone stand. */
    Standing standing(Situation situation) {
        Findings findings = planner.findings(situation);
        Verdict verdict = Triage.of(findings);
        return Standing.of(findings, verdict.path(), verdict.form());
    }

    /** The same, as a plan tells it. */
    Outcome decision(Situation situation) {
        Decision decision = planner.plan(situation).decision();
        return new Outcome(decision.path(), decision.form());
    }

    ImmutableSet<Practice> permitted(Situation situation) {
        return ImmutableSet.copyOf(new Planning(planner, situation).permitted());
    }

    ReferencePermission reference(Situation situation) {
        return ReferencePermission.in(situation, ofUnderstanding);
    }

    Answer answer(ReferencePermission reference, Practice practice) {
        return reference.on(practice, catalog.isVouched(practice.id()));
    }

    Findings findings(Situation situation) {
        return planner.findings(situation);
    }

    String outcomeDiffers(Situation situation) {
        Outcome planned = decision(situation);
        Outcome expected = ReferenceTriage.of(situation);
        return smallest(
                "planner " + planned + ", rules " + expected,
                situation,
                less -> decision(less).equals(planned)
                        && ReferenceTriage.of(less).equals(expected));
    }

    String permissionDiffers(Situation situation, Practice practice) {
        boolean planned = permitted(situation).contains(practice);
        Answer expected = answer(reference(situation), practice);
        return smallest(
                practice.id() + " is " + (planned ? "open" : "shut") + " to the planner; rules " + expected,
                situation,
                less -> permitted(less).contains(practice) == planned
                        && answer(reference(less), practice).equals(expected)
                        && ReferenceTriage.of(less).equals(ReferenceTriage.of(situation)));
    }

    String findingDiffers(Situation situation, Finding finding) {
        boolean read = planner.findings(situation).has(finding);
        return smallest(
                finding + " is " + read + " to the planner and " + !read + " to the rules",
                situation,
                less -> planner.findings(less).has(finding) == read
                        && reference(less).holds(finding) != read);
    }

    private static String smallest(String difference, Situation situation, Predicate<Situation> still) {
        Situation smallest = Shrinking.smallest(situation, still);
        return difference + "\nin " + ReferenceTriage.of(smallest) + "\n" + Told.by(smallest);
    }
}
