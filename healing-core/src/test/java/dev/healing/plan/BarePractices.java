package dev.healing.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Findings;
import dev.healing.assessment.Situation;
import dev.healing.practice.BondKind;
import dev.healing.practice.Cadence;
import dev.healing.practice.Depth;
import dev.healing.practice.Element;
import dev.healing.practice.Participation;
import dev.healing.practice.Phase;
import dev.healing.practice.Practice;
import dev.healing.practice.PracticeBuilder;
import dev.healing.practice.Presence;
import dev.healing.practice.Reach;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import java.util.EnumSet;
import java.util.Set;

/**
 * Practices of every sort without any condition of their own, and vouched: what a gate does not withhold, nothing does. So
 * a rule that is lost in the planner shows, however careful the standard practices are.
 */
final class BarePractices {

    private static final ImmutableList<Tags> ALL = all();

    private BarePractices() {}

    /** Every bare practice the gates let through today. */
    static ImmutableList<Tags> permitted(Situation situation) {
        Plan plan = Lab.plan(situation);
        Permission permission = new Permission(
                Lab.standing(situation), Findings.copyOf(plan.decision().sufficient()));
        return ALL.stream().filter(tags -> permission.rule(tags).permits()).collect(ImmutableList.toImmutableList());
    }

    /** Each topic with each way of taking part, reaching, touching and going deep. */
    private static ImmutableList<Tags> all() {
        ImmutableList.Builder<Tags> all = ImmutableList.builder();
        Set<Topic> none = EnumSet.noneOf(Topic.class);
        all.addAll(ways("plain", none));
        for (Topic topic : Topic.values()) {
            all.addAll(ways(topic.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), EnumSet.of(topic)));
        }
        return all.build();
    }

    private static ImmutableList<Tags> ways(String name, Set<Topic> topics) {
        ImmutableList.Builder<Tags> ways = ImmutableList.builder();
        for (Depth depth : new Depth[] {Depth.LIGHT, Depth.DEEP}) {
            ways.add(tags(gentle(name + "-alone", topics).depth(depth)));
            ways.add(tags(gentle(name + "-own", topics).depth(depth).element(Element.OWN_WORK)));
            ways.add(tags(gentle(name + "-everyday", topics).depth(depth).reaches(Reach.EVERYDAY)));
            ways.add(tags(gentle(name + "-asks", topics).depth(depth).reaches(Reach.ASKS)));
            ways.add(tags(together(name + "-together", topics).depth(depth)));
            ways.add(tags(together(name + "-either", topics).depth(depth).participation(Participation.EITHER)));
        }
        ways.add(tags(together(name + "-supported", topics).supported(true)));
        ways.add(tags(together(name + "-gaze", topics).gaze(true)));
        ways.add(tags(gentle(name + "-speech", topics).speech(true)));
        for (Touch touch : Touch.values()) {
            ways.add(tags(together(name + "-touch", topics).touch(touch).phase(Phase.DEEPEN)));
            ways.add(tags(gentle(name + "-touch-shown", topics).touch(touch).reaches(Reach.EVERYDAY)));
        }
        return ways.build();
    }

    private static PracticeBuilder together(String id, Set<Topic> topics) {
        return gentle(id, topics).participation(Participation.TOGETHER).reaches(Reach.ASKS);
    }

    static PracticeBuilder gentle(String id, Set<Topic> topics) {
        return Practice.builder()
                .id(id)
                .element(Element.MOVING_FORWARD)
                .kinds(ImmutableSet.copyOf(BondKind.values()))
                .phase(Phase.STEADY)
                .participation(Participation.SOLO)
                .depth(Depth.LIGHT)
                .leastMinutes(5)
                .usualMinutes(10)
                .cadence(Cadence.ONCE)
                .reaches(Reach.NONE)
                .touch(Touch.NONE)
                .gaze(false)
                .presence(Presence.ANY)
                .speech(false)
                .topics(topics)
                .suitsAny(true);
    }

    private static Tags tags(PracticeBuilder practice) {
        return new Tags(practice.build(), true);
    }
}
