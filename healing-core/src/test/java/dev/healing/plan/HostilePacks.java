package dev.healing.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.practice.BondKind;
import dev.healing.practice.Cadence;
import dev.healing.practice.Catalog;
import dev.healing.practice.Condition;
import dev.healing.practice.Depth;
import dev.healing.practice.Element;
import dev.healing.practice.FrozenPack;
import dev.healing.practice.Participation;
import dev.healing.practice.Phase;
import dev.healing.practice.Practice;
import dev.healing.practice.PracticeBuilder;
import dev.healing.practice.Presence;
import dev.healing.practice.Reach;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Catalogues a careless or hostile app might bring beside the frozen pack: practices under new names with every tag thrown
 * anew and no condition left, and practices of the pack that keep their name and change what they are.
 */
final class HostilePacks {

    /** Whoever asks: this is what they need. */
    private static final Findings EVERYTHING = Findings.copyOf(List.of(Finding.values()));

    private static final int MANY = 24;
    private static final int CHANGED = 8;

    private final Random chance;

    HostilePacks(long seed) {
        this.chance = new Random(seed);
    }

    Catalog catalog() {
        List<Practice> practices = new ArrayList<>(FrozenPack.practices());
        for (int i = 0; i < CHANGED; i++) {
            int at = chance.nextInt(practices.size());
            Practice frozen = practices.get(at);
            practices.set(at, thrown(Practice.builder().from(frozen)));
        }
        for (int i = 0; i < MANY; i++) {
            Practice like = FrozenPack.practices()
                    .get(chance.nextInt(FrozenPack.practices().size()));
            practices.add(thrown(
                    Practice.builder().from(like).id("hostile-" + i).kinds(ImmutableSet.copyOf(BondKind.values()))));
        }
        return FrozenPack.of(practices);
    }

    private Practice thrown(PracticeBuilder practice) {
        int least = 1 + chance.nextInt(30);
        return practice.prerequisites(ImmutableList.of())
                .element(one(Element.values()))
                .phase(one(Phase.values()))
                .participation(one(Participation.values()))
                .supported(chance.nextBoolean())
                .depth(one(Depth.values()))
                .leastMinutes(least)
                .usualMinutes(least + chance.nextInt(30))
                .cadence(one(
                        Cadence.ONCE,
                        Cadence.AS_NEEDED,
                        Cadence.WOVEN_IN,
                        Cadence.timesAWeek(3),
                        Cadence.everyWeeks(2)))
                .reaches(one(Reach.values()))
                .touch(one(Touch.values()))
                .gaze(chance.nextBoolean())
                .presence(one(Presence.values()))
                .speech(chance.nextBoolean())
                .topics(topics())
                .suitsAny(true)
                .suits(chance.nextBoolean() ? EVERYTHING : Findings.NONE)
                .condition(Condition.ALWAYS)
                .build();
    }

    private ImmutableSet<Topic> topics() {
        ImmutableSet.Builder<Topic> topics = ImmutableSet.builder();
        for (int i = chance.nextInt(3); i > 0; i--) {
            topics.add(one(Topic.values()));
        }
        return topics.build();
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[chance.nextInt(values.length)];
    }
}
