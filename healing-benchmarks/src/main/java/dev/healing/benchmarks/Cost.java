package dev.healing.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What an operation costs: the processor time of its own thread, which hardly moves when others are busy, where JMH reads
 * the clock.
 *
 * @param micros the median of several rounds
 * @param bytes what it allocates
 */
public record Cost(double micros, double bytes) {

    private static final int ROUNDS = 9;
    private static final long WARM_UP_NANOS = 4_000_000_000L;
    private static final long ROUND_NANOS = 400_000_000L;
    private static final int BATCH = 40;
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** A result nobody looks at might not be made. JMH asks whoever takes its black hole along to say so. */
    private static final Blackhole NOBODY = new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");

    /** Warms up and measures an operation that is told how often it ran before. */
    public static Cost of(IntFunction<Object> operation) {
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

    private static Cost run(IntFunction<Object> operation, long nanos) {
        long id = Thread.currentThread().getId();
        long bytes = THREAD.getThreadAllocatedBytes(id);
        long start = THREAD.getCurrentThreadCpuTime();
        int count = 0;
        while (THREAD.getCurrentThreadCpuTime() - start < nanos) {
            for (int i = 0; i < BATCH; i++) {
                NOBODY.consume(operation.apply(count++));
            }
        }
        double micros = (THREAD.getCurrentThreadCpuTime() - start) / 1e3 / count;
        return new Cost(micros, (double) (THREAD.getThreadAllocatedBytes(id) - bytes) / count);
    }

    /** Prints two costs and their ratio. */
    public static void print(String name, Cost cost, String beside, Cost other) {
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
