package dev.healing.benchmarks;

import dev.healing.content.StandardContent;
import dev.healing.plan.HealingPlanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The heap that stays occupied: used memory after collecting garbage, before and after. */
public final class Footprint {

    private static final int COLLECTIONS = 5;

    private Footprint() {}

    /** Measures and prints. */
    public static void main(String[] arguments) {
        List<Object> kept = new ArrayList<>();
        long before = used();
        kept.add(HealingPlanner.using(StandardContent.content().catalog()));
        long planner = used();
        kept.add(StandardContent.content().guidebook(Locale.ENGLISH));
        long words = used();
        System.out.printf(
                "retained: rules and planner %d kB, with the words of one language %d kB (%d objects held)%n",
                (planner - before) / 1024, (words - before) / 1024, kept.size());
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < COLLECTIONS; i++) {
            runtime.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
