package dev.healing.plan;

import com.google.common.collect.ImmutableMap;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.testkit.reference.Facts;
import dev.healing.testkit.reference.ReferenceTriage;
import dev.healing.testkit.reference.ReferenceTriage.Outcome;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;

/**
 * Goes through a part of the lattice on every processor: at each point triage, with and without all that it does not read,
 * gives what the reference gives, and what the laws ask.
 */
@SuppressWarnings("EnumOrdinal") // counted and told under their names
final class TriageSweep {

    private static final Findings UNREAD =
            Findings.copyOf(Arrays.asList(Finding.values())).minus(Triage.READ);
    private static final Path[] PATHS = Path.values();
    private static final Form[] FORMS = Form.values();
    private static final OutcomeLaw[] LAWS = OutcomeLaw.values();

    private final AtomicLongArray reached = new AtomicLongArray(PATHS.length * FORMS.length);
    private final AtomicLongArray spoken = new AtomicLongArray(LAWS.length);

    /** Every point there is of three lists; or each of the outer, a few of the middle if few is not 0, and all of the inner. */
    void go(int few, List<Projection> outer, List<Projection> middle, List<Projection> inner) {
        Findings[] findings = inner.stream().map(Projection::findings).toArray(Findings[]::new);
        long[] facts = inner.stream().mapToLong(Projection::facts).toArray();
        IntStream.range(0, outer.size()).parallel().forEach(i -> {
            Task task = new Task(findings, facts);
            SplittableRandom random = new SplittableRandom(i);
            for (int j = 0; j < (few == 0 ? middle.size() : few); j++) {
                int which = few == 0 ? j : random.nextInt(middle.size());
                task.go(outer.get(i).plus(middle.get(which)));
            }
            task.report();
        });
    }

    private final class Task {

        private final Findings[] findings;
        private final long[] facts;
        private final long[] outcomes = new long[PATHS.length * FORMS.length];
        private final long[] laws = new long[LAWS.length];

        Task(Findings[] findings, long[] facts) {
            this.findings = findings;
            this.facts = facts;
        }

        void go(Projection from) {
            for (int i = 0; i < facts.length; i++) {
                check(from.findings().plus(findings[i]), new Facts(from.facts() | facts[i]));
            }
        }

        private void check(Findings found, Facts told) {
            Verdict verdict = Triage.of(found);
            Outcome expected = ReferenceTriage.of(told);
            if (verdict.path() != expected.path() || verdict.form() != expected.form()) {
                throw new AssertionError("planner " + verdict.path() + " " + verdict.form() + ", rules " + expected
                        + "\nfound " + found.asSet() + "\ntold " + told);
            }
            if (!Triage.of(found.plus(UNREAD)).sameAs(verdict)) {
                throw new AssertionError("what triage says it does not read moves it, beside " + found.asSet());
            }
            for (int i = 0; i < LAWS.length; i++) {
                if (LAWS[i].speaksTo(told)) {
                    laws[i]++;
                    if (!LAWS[i].isKept(told, verdict)) {
                        throw new AssertionError(LAWS[i] + " is broken by " + expected + "\ntold " + told);
                    }
                }
            }
            if (!found.hasAll(Outcomes.toldBy(verdict.form()))) {
                throw new AssertionError(expected + " without what it tells, in " + found.asSet());
            }
            outcomes[verdict.path().ordinal() * FORMS.length + verdict.form().ordinal()]++;
        }

        void report() {
            for (int i = 0; i < outcomes.length; i++) {
                reached.addAndGet(i, outcomes[i]);
            }
            for (int i = 0; i < laws.length; i++) {
                spoken.addAndGet(i, laws[i]);
            }
        }
    }

    /** How many points came to each outcome. */
    Map<Outcome, Long> outcomes() {
        ImmutableMap.Builder<Outcome, Long> outcomes = ImmutableMap.builder();
        for (int i = 0; i < reached.length(); i++) {
            if (reached.get(i) > 0) {
                outcomes.put(new Outcome(PATHS[i / FORMS.length], FORMS[i % FORMS.length]), reached.get(i));
            }
        }
        return outcomes.buildOrThrow();
    }

    /** To how many points each law spoke. */
    Map<OutcomeLaw, Long> laws() {
        ImmutableMap.Builder<OutcomeLaw, Long> laws = ImmutableMap.builder();
        for (OutcomeLaw law : LAWS) {
            laws.put(law, spoken.get(law.ordinal()));
        }
        return laws.buildOrThrow();
    }

    long points() {
        return outcomes().values().stream().mapToLong(Long::longValue).sum();
    }

    void tell(Duration time) {
        long perSecond = points() * 1000 / Math.max(1, time.toMillis());
        System.out.printf("Triage: %,d points in %s, %,d a second%n", points(), time, perSecond);
        outcomes().forEach((outcome, points) -> System.out.printf("  %,14d %s%n", points, outcome));
        laws().forEach((law, points) -> System.out.printf("  %,14d under %s%n", points, law));
    }
}
