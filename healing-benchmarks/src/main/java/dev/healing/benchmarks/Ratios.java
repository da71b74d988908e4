package dev.healing.benchmarks;

import com.google.common.collect.ImmutableSet;
import com.sun.management.ThreadMXBean;
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
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The ratios of the targets, for a machine that others use too: it counts the processor time of its own thread, which hardly
 * moves when others are busy, where JMH reads the clock.
 */
public final class Ratios {

    private static final int ROUNDS = 9;
    private static final long WARM_UP_NANOS = 4_000_000_000L;
    private static final long ROUND_NANOS = 400_000_000L;
    private static final int BATCH = 40;

    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Catalog catalog = StandardContent.content().catalog();
    private int spent;

    private record Cost(double micros, double bytes) {}

    private Ratios() {}

    /** Measures and prints. */
    public static void main(String[] arguments) {
        Ratios ratios = new Ratios();
        ratios.plans();
        ratios.selection();
        ratios.growth();
        System.out.printf("(%d)%n", ratios.spent);
    }

    private void plans() {
        HealingPlanner planner = HealingPlanner.using(catalog);
        for (Cases each : Cases.values()) {
            List<Situation> situations = each.situations();
            List<Plan> answers = situations.stream().map(planner::plan).toList();
            Cost plan = cost(i -> planner.plan(situations.get(i % situations.size())));
            Cost floor = cost(i -> Floor.rebuilt(answers.get(i % answers.size())));
            print("plan " + each, plan, "floor", floor);
        }
    }

    private void selection() {
        Selection selection = new Selection(HealingPlanner.using(catalog));
        List<Situation> situations = Cases.MIX.situations();
        ImmutableSet<String> ofUnderstanding = ReferencePermission.ofUnderstanding(catalog);
        Cost planner = cost(i -> selection.permitted(situations.get(i % situations.size())));
        Cost reference = cost(i -> permitted(situations.get(i % situations.size()), ofUnderstanding));
        print("reference MIX", reference, "selection", planner);
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
            Cost plan = cost(i -> planner.plan(situation));
            Cost selected = cost(i -> selection.permitted(situation));
            print("plan of " + size, plan, "selection", selected);
        }
    }

    private Cost cost(IntFunction<Object> operation) {
        run(operation, WARM_UP_NANOS);
        double[] micros = new double[ROUNDS];
        double bytes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Cost cost = run(operation, ROUND_NANOS);
            micros[round] = cost.micros();
            bytes = cost.bytes();
        }
        Arrays.sort(micros);
        return new Cost(micros[ROUNDS / 2], bytes);
    }

    private Cost run(IntFunction<Object> operation, long nanos) {
        long id = Thread.currentThread().getId();
        long bytes = thread.getThreadAllocatedBytes(id);
        long start = thread.getCurrentThreadCpuTime();
        int count = 0;
        while (thread.getCurrentThreadCpuTime() - start < nanos) {
            for (int i = 0; i < BATCH; i++) {
                // A result nobody looks at might not be made.
                spent += operation.apply(count++) == this ? 1 : 0;
            }
        }
        double micros = (thread.getCurrentThreadCpuTime() - start) / 1e3 / count;
        return new Cost(micros, (double) (thread.getThreadAllocatedBytes(id) - bytes) / count);
    }

    private static void print(String name, Cost cost, String beside, Cost other) {
        System.out.printf(
                "%-18s %9.1f us %9.0f B; %-9s %8.1f us %8.0f B; ratio %.1f in time, %.1f in bytes%n",
                name,
                cost.micros(),
                cost.bytes(),
                beside,
                other.micros(),
                other.bytes(),
                cost.micros() / other.micros(),
                cost.bytes() / other.bytes());
    }
}
