package dev.healing.plan;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.testkit.reference.ReferenceTriage.Outcome;

/** Each path with the forms it comes in. */
final class Outcomes {

    private static final Findings DIED = Findings.of(Finding.OTHER_DIED);
    private static final Findings HARMED = Findings.of(Finding.I_HARMED);
    private static final Findings PARENT = Findings.of(Finding.PARENT_OF_MINOR);

    static final ImmutableList<Outcome> ALL = ImmutableList.<Outcome>builder()
            .addAll(of(Path.SAFETY_FIRST, Form.PROTECT, Form.GENTLE, Form.STAY_CLOSE, Form.CRISIS))
            .addAll(of(Path.LET_GO, Form.REMEMBERING, Form.PARTING))
            .addAll(of(Path.REFLECT, Form.UNFINISHED, Form.UNDECIDED))
            .addAll(of(Path.OWN_WORK, Form.ACCOUNTABILITY, Form.WAITING, Form.GRIEVING, Form.ONE_SIDED, Form.CARING))
            .addAll(of(Path.OWN_WORK, Form.PARENT_LED))
            .addAll(of(Path.HEAL_TOGETHER, Form.PARENT_LED, Form.FULL, Form.AFTER_BETRAYAL, Form.SMALL))
            .build();

    private Outcomes() {}

    /** What a form tells by itself; {@link ProofOfTriageTest} finds it so at every point. */
    static Findings toldBy(Form form) {
        return switch (form) {
            case REMEMBERING -> DIED;
            case ACCOUNTABILITY -> HARMED;
            case PARENT_LED -> PARENT;
            default -> Findings.NONE;
        };
    }

    private static ImmutableList<Outcome> of(Path path, Form... forms) {
        return ImmutableList.copyOf(forms).stream()
                .map(form -> new Outcome(path, form))
                .collect(ImmutableList.toImmutableList());
    }
}
