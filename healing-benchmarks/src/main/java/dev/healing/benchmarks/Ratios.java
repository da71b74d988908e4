package dev.healing.benchmarks;

import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Situation;
import dev.healing.content.StandardContent;
import dev.healing.plan.HealingPlanner;
import dev.healing.plan.Plan;
import dev.healing.plan.Selection;
import dev.healing.practice.Catalog;
import dev.healing.practice.Practice;
import dev.healing.testkit.Situations;
import dev.healing.testkit.reference.ReferencePermission;
import dev.healing.testkit.reference.ReferencePermission.Verdict;
import java.util.List;

/**
 * The ratios of the targets, by {@link Cost}, for a machine that others use too.
 */
public final class Ratios {

    private final Catalog catalog = StandardContent.content().catalog();

    private Ratios() {}

    /** Measures and prints. */
    public static void main(String[] arguments) {
        Ratios ratios = new Ratios();
        ratios.plans();
        ratios.selection();
        ratios.growth();
    }

    private void plans() {
        HealingPlanner planner = HealingPlanner.using(catalog);
        for (Cases each : Cases.values()) {
            List<Situation> situations = each.situations();
            List<Plan> answers = situations.stream().map(planner::plan).toList();
            Cost plan = Cost.of(i -> planner.plan(situations.get(i % situations.size())));
            Cost floor = Cost.of(i -> Floor.rebuilt(answers.get(i % answers.size())));
            Cost.print("plan " + each, plan, "floor", floor);
        }
    }

    private void selection() {
        Selection selection = new Selection(HealingPlanner.using(catalog));
        List<Situation> situations = Cases.MIX.situations();
        ImmutableSet<String> ofUnderstanding = ReferencePermission.ofUnderstanding(catalog);
        Cost planner = Cost.of(i -> selection.permitted(situations.get(i % situations.size())));
        Cost reference = Cost.of(i -> permitted(situations.get(i % situations.size()), ofUnderstanding));
        Cost.print("reference MIX", reference, "selection", planner);
    }

    private int permitted(Situation situation, ImmutableSet<String> ofUnderstanding) {
        ReferencePermission permission = ReferencePermission.in(situation, ofUnderstanding);
        int permitted = 0;
        for (Practice practice : catalog.practices().values()) {
            Verdict verdict =
                    permission.on(practice, catalog.isVouched(practice.id())).verdict();
            permitted += verdict == Verdict.PERMITTED ? 1 : 0;
        }
        return permitted;
    }

    private void growth() {
        Situation situation = TypicalCase.situation(Situations.TODAY);
        for (int size : new int[] {150, 1_500, 15_000}) {
            HealingPlanner planner = HealingPlanner.using(LargeCatalog.of(size));
            Selection selection = new Selection(planner);
            Cost plan = Cost.of(i -> planner.plan(situation));
            Cost selected = Cost.of(i -> selection.permitted(situation));
            Cost.print("plan of " + size, plan, "selection", selected);
        }
    }
}
