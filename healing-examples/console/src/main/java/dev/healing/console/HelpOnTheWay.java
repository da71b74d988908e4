package dev.healing.console;

import dev.healing.assessment.Situation;
import dev.healing.content.Guidebook;
import dev.healing.content.HelpText;
import dev.healing.plan.HealingPlanner;
import dev.healing.plan.HelpTopic;
import dev.healing.plan.Path;
import dev.healing.plan.Plan;
import java.util.Optional;
import java.util.Set;

/** Help for whoever has just named a danger. It does not wait for the end of the questions. */
final class HelpOnTheWay {

    private final HealingPlanner planner;
    private final Guidebook guidebook;

    HelpOnTheWay(HealingPlanner planner, Guidebook guidebook) {
        this.planner = planner;
        this.guidebook = guidebook;
    }

    /** The most urgent help that an answer has brought along, if it names a danger. */
    Optional<HelpText> after(Situation before, Situation now) {
        Plan plan = planner.plan(now);
        if (plan.decision().path() != Path.SAFETY_FIRST) {
            return Optional.empty();
        }
        Set<HelpTopic> shown = planner.plan(before).help();
        return plan.help().stream()
                .filter(topic -> !shown.contains(topic))
                .findFirst()
                .map(guidebook::help);
    }
}
