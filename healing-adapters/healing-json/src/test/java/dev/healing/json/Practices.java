package dev.healing.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.plan.HealingPlanner;
import dev.healing.practice.BondKind;
import dev.healing.practice.Cadence;
import dev.healing.practice.Catalog;
import dev.healing.practice.Condition;
import dev.healing.practice.Depth;
import dev.healing.practice.Element;
import dev.healing.practice.PackVersion;
import dev.healing.practice.Participation;
import dev.healing.practice.Phase;
import dev.healing.practice.Practice;
import dev.healing.practice.PracticeBuilder;
import dev.healing.practice.Prerequisite;
import dev.healing.practice.Presence;
import dev.healing.practice.Reach;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import java.util.List;

/** A handful of practices that never change, so that a golden plan changes only with the rules or the format. */
final class Practices {

    private static final Catalog CATALOG = Catalog.of(
            ImmutableList.of(new PackVersion("frozen", "7")),
            ImmutableList.of(
                    alone("slow-breath", Element.OWN_WORK, Phase.STEADY, Topic.STEADYING, Topic.CALMING)
                            .leastMinutes(3)
                            .usualMinutes(5)
                            .cadence(Cadence.timesAWeek(3))
                            .build(),
                    alone("pause-word", Element.COMMUNICATION, Phase.STEADY, Topic.PAUSE)
                            .cadence(Cadence.AS_NEEDED)
                            .build(),
                    alone("warm-greeting", Element.NON_VERBAL, Phase.STEADY, Topic.AFFECTION)
                            .reaches(Reach.EVERYDAY)
                            .cadence(Cadence.WOVEN_IN)
                            .build(),
                    together("say-it-is-hurt", Phase.ACKNOWLEDGE, Topic.ACKNOWLEDGING)
                            .cadence(Cadence.ONCE)
                            .build(),
                    together("where-to-go", Phase.ACKNOWLEDGE, Topic.SHARED_GOAL, Topic.ACKNOWLEDGING)
                            .cadence(Cadence.ONCE)
                            .addPrerequisite(new Prerequisite("say-it-is-hurt", false))
                            .build(),
                    together("hear-the-story", Phase.REBUILD, Topic.LOOKING_BACK)
                            .suits(Findings.of(Finding.HARSH_WORDS, Finding.REHASHING_MIDDLE))
                            .depth(Depth.DEEP)
                            .addSources("z-source", "a-source")
                            .cadence(Cadence.everyWeeks(2))
                            .build(),
                    together("small-promise", Phase.REBUILD, Topic.TRUST)
                            .participation(Participation.EITHER)
                            .cadence(Cadence.timesAWeek(1))
                            .courseWeeks(4)
                            .build(),
                    together("own-share", Phase.REBUILD, Topic.OWN_PART)
                            .condition(new Condition(
                                    ImmutableList.of(), Findings.of(Finding.DANGER), Findings.of(Finding.ACUTE_HEAT)))
                            .cadence(Cadence.ONCE)
                            .build(),
                    together("walk-and-laugh", Phase.RECONNECT, Topic.STRENGTHS)
                            .depth(Depth.LIGHT)
                            .element(Element.LIGHTNESS_AND_LOVE)
                            .presence(Presence.IN_PERSON)
                            .cadence(Cadence.timesAWeek(1))
                            .build(),
                    together("long-hug", Phase.DEEPEN, Topic.AFFECTION)
                            .touch(Touch.INTIMATE)
                            .element(Element.PHYSICAL_INTIMACY)
                            .presence(Presence.IN_PERSON)
                            .cadence(Cadence.timesAWeek(2))
                            .build()));

    static final HealingPlanner PLANNER = HealingPlanner.using(CATALOG);

    private Practices() {}

    static List<String> ids() {
        return CATALOG.practices().keySet().asList();
    }

    private static PracticeBuilder alone(String id, Element element, Phase phase, Topic... topics) {
        return open(id, phase, topics)
                .element(element)
                .participation(Participation.SOLO)
                .reaches(Reach.NONE)
                .depth(Depth.LIGHT);
    }

    private static PracticeBuilder together(String id, Phase phase, Topic... topics) {
        return open(id, phase, topics)
                .element(Element.COMMUNICATION)
                .participation(Participation.TOGETHER)
                .reaches(Reach.ASKS)
                .depth(Depth.MODERATE);
    }

    private static PracticeBuilder open(String id, Phase phase, Topic... topics) {
        return Practice.builder()
                .id(id)
                .addKinds(BondKind.values())
                .phase(phase)
                .leastMinutes(5)
                .usualMinutes(10)
                .touch(Touch.NONE)
                .gaze(false)
                .presence(Presence.ANY)
                .speech(false)
                .topics(ImmutableSet.copyOf(topics))
                .suitsAny(true)
                .addSource("some-source");
    }
}
