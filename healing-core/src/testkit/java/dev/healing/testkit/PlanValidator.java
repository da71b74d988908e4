package dev.healing.testkit;

import dev.healing.assessment.Situation;
import dev.healing.plan.Plan;
import dev.healing.practice.Catalog;
import java.util.List;

/**
 * What every plan keeps, whatever the situation, read off the plan, the situation and the catalogue, without a look at how
 * the planner works. Runs on every plan any test makes; each fault begins with the number of its rule.
 */
public final class PlanValidator {

    private PlanValidator() {}

    /** Every rule a plan breaks; empty for a good plan. */
    public static List<String> faults(Situation situation, Catalog catalog, Plan plan) {
        Examined examined = new Examined(situation, catalog, plan);
        Faults faults = new Faults();
        new ShapeLaws(examined, faults).check();
        new CalendarLaws(examined, faults).check();
        new OrderLaws(examined, faults).check();
        new ClosenessLaws(examined, faults).check();
        new LookingBackLaws(examined, faults).check();
        new PathLaws(examined, faults).check();
        return faults.found();
    }
}
