package dev.healing.plan;

import com.google.common.collect.ImmutableMap;
import dev.healing.assessment.Findings;
import dev.healing.testkit.reference.Facts;
import dev.healing.testkit.reference.ReferenceTriage;
import dev.healing.testkit.reference.ReferenceTriage.Outcome;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLongArray;

/** Goes through points one by one, on every processor, and trusts nobody: at each, triage gives what the reference gives. */
@SuppressWarnings("EnumOrdinal") // counted and told under their names
final class TriageSweep {

    private static final Path[] PATHS = Path.values();
    private static final Form[] FORMS = Form.values();

    private final AtomicLongArray reached = new AtomicLongArray(PATHS.length * FORMS.length);
    private final Findings[] findings;
    private final long[] facts;

    /** Of the inner part of each point; the outer is handed in later. */
    TriageSweep(List<Projection> inner) {
        this.findings = inner.stream().map(Projection::findings).toArray(Findings[]::new);
        this.facts = inner.stream().mapToLong(Projection::facts).toArray();
    }

    /** Every point there is of two lists, each with all of the inner. */
    void go(List<Projection> outer, List<Projection> middle) {
        outer.parallelStream().forEach(one -> {
            long[] outcomes = new long[reached.length()];
            middle.forEach(another -> go(one.plus(another), outcomes));
            for (int i = 0; i < outcomes.length; i++) {
                reached.addAndGet(i, outcomes[i]);
            }
        });
    }

    private void go(Projection from, long[] outcomes) {
        for (int i = 0; i < facts.length; i++) {
            Findings found = from.findings().plus(findings[i]);
            Facts told = new Facts(from.facts() | facts[i]);
            Verdict verdict = Triage.of(found);
            Outcome expected = ReferenceTriage.of(told);
            if (verdict.path() != expected.path() || verdict.form() != expected.form()) {
                throw new AssertionError("planner " + verdict.path() + " " + verdict.form() + ", rules " + expected
                        + "\nfound " + found.asSet() + "\ntold " + told);
            }
            outcomes[verdict.path().ordinal() * FORMS.length + verdict.form().ordinal()]++;
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
}
