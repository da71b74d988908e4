package dev.healing.benchmarks;

import dev.healing.content.StandardContent;
import dev.healing.plan.HealingPlanner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * What the first plan costs a program that does nothing else, loading of the guidance included. An empty JVM and one that
 * plans are started in turn, so that both see the same noise; the medians are compared.
 */
public final class FreshJvm {

    private static final int TIMES = 20;

    private FreshJvm() {}

    /** A program that does nothing. */
    public static final class Empty {

        private Empty() {}

        /** Does nothing. */
        public static void main(String[] arguments) {}
    }

    /** A program that makes one plan. */
    public static final class FirstPlan {

        private FirstPlan() {}

        /** Makes one plan. */
        public static void main(String[] arguments) {
            HealingPlanner planner =
                    HealingPlanner.using(StandardContent.content().catalog());
            if (planner.plan(TypicalCase.situation(LocalDate.of(2026, 11, 28)))
                    .sessions()
                    .isEmpty()) {
                throw new IllegalStateException("nothing was planned");
            }
        }
    }

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        long[] empty = new long[TIMES];
        long[] first = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            empty[i] = millis(Empty.class);
            first[i] = millis(FirstPlan.class);
        }
        System.out.printf(
                "empty JVM %d ms, first plan %d ms, difference %d ms (medians of %d)%n",
                median(empty), median(first), median(first) - median(empty), TIMES);
    }

    private static long millis(Class<?> program) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), program.getName())
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(program + " failed");
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
