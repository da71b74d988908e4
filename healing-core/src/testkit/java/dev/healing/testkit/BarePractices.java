package dev.healing.testkit;

import com.google.common.collect.ImmutableList;
import dev.healing.practice.*;
import java.util.Arrays;
import java.util.Locale;

/**
 * Practices without a condition of their own, for every kind of bond: one for each topic, reach and way of taking part,
 * and one for each touch, gaze and place. Nothing but the gates can withhold them.
 */
public final class BarePractices {

    private BarePractices() {}

    /** All of them; their ids begin with {@code bare}. */
    public static ImmutableList<Practice> all() {
        ImmutableList.Builder<Practice> all = ImmutableList.builder();
        for (Participation who : Participation.values()) {
            for (Topic topic : Topic.values()) {
                for (Reach reach : Reach.values()) {
                    all.add(plain(who, topic, reach).depth(Depth.LIGHT).build());
                }
                all.add(plain(who, topic, Reach.NONE)
                        .id(id(who, topic, Depth.DEEP))
                        .build());
            }
            for (Touch touch : Touch.values()) {
                all.add(near(who, touch, Presence.ANY).gaze(false).build());
                all.add(near(who, touch, Presence.IN_PERSON)
                        .id(id(who, touch, "gaze"))
                        .build());
            }
        }
        return all.build();
    }

    private static PracticeBuilder plain(Participation who, Topic topic, Reach reach) {
        return bare(who)
                .id(id(who, topic, reach))
                .reaches(reach)
                .touch(Touch.NONE)
                .gaze(false)
                .speech(false)
                .presence(Presence.ANY)
                .addTopic(topic);
    }

    private static PracticeBuilder near(Participation who, Touch touch, Presence where) {
        return bare(who)
                .id(id(who, touch, where))
                .reaches(Reach.ASKS)
                .depth(Depth.LIGHT)
                .touch(touch)
                .presence(where)
                .topics(ImmutableList.of());
    }

    private static PracticeBuilder bare(Participation who) {
        return Practice.builder()
                .element(Element.LIGHTNESS_AND_LOVE)
                .kinds(Arrays.asList(BondKind.values()))
                .phase(Phase.STEADY)
                .participation(who)
                .leastMinutes(1)
                .usualMinutes(5)
                .cadence(Cadence.AS_NEEDED);
    }

    private static String id(Object... words) {
        return "bare-"
                + Arrays.stream(words)
                        .map(Object::toString)
                        .reduce((one, two) -> one + "-" + two)
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-');
    }
}
