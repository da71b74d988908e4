package dev.healing.plan;

import dev.healing.testkit.reference.ReferenceTriage.Outcome;
import dev.healing.testkit.reference.Step;
import java.util.List;
import java.util.stream.Stream;

/** All that the rules give a gate as a reason: what a law withholds, and what is left to the planner. */
final class WrittenRules {

    private WrittenRules() {}

    static List<Ruled.Part> of(Tags tags, Outcome outcome) {
        return steps(tags, outcome).flatMap(WrittenRules::of).toList();
    }

    /** What may be done either way may count as done together while both heal. */
    private static Stream<Step> steps(Tags tags, Outcome outcome) {
        Step alone = Step.alone(tags.practice(), tags.vouched());
        Step together = Step.together(tags.practice(), tags.vouched());
        return outcome.path() == Path.HEAL_TOGETHER ? Stream.of(alone, together).distinct() : Stream.of(alone);
    }

    private static Stream<Ruled.Part> of(Step step) {
        return Stream.concat(
                Stream.of(PermissionLaw.values()).map(law -> new Ruled.Part(law.name(), s -> law.withholds(s, step))),
                Stream.of(LeftToThePlanner.values())
                        .map(left -> new Ruled.Part("left to the planner: " + left, s -> left.allows(s, step))));
    }
}
