package dev.healing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.assessment.Finding;
import dev.healing.assessment.SafetyConcern;
import dev.healing.assessment.SafetyConcern.Known;
import dev.healing.assessment.Situation;
import dev.healing.practice.FrozenPack;
import dev.healing.practice.Practice;
import dev.healing.practice.Topic;
import dev.healing.testkit.DelicateSituations;
import dev.healing.testkit.HostilePacks;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Label;

/** INV-40 for packs: what a concern must not do is open something of theirs. */
class ConcernOpensNothingProperties {

    private static final int PACKS = HostilePacksProperties.PACKS / 4;
    private static final long SEED = 40;
    private static final ImmutableList<SafetyConcern> CONCERNS =
            Stream.of(Known.values()).map(Known::concern).collect(ImmutableList.toImmutableList());
    private static final ImmutableList<SafetyConcern> NOT_SERIOUS =
            CONCERNS.stream().filter(concern -> !concern.serious()).collect(ImmutableList.toImmutableList());

    private final HostilePacks hostile =
            new HostilePacks(SEED, FrozenPack.catalog().practices().values());

    @Example
    @Label("INV-40, INV-86: one more concern opens nothing of a pack")
    void oneMoreConcernOpensNothingOfAPack() {
        ImmutableList<Situation> calm = DelicateSituations.calm();
        int opened = 0;
        for (int i = 0; i < PACKS; i++) {
            List<Practice> pack = hostile.next();
            Optional<HealingPlanner> planner = HostilePacksProperties.planner(pack);
            Situation situation = calm.get(hostile.below(calm.size()));
            // A serious one closes every door; the others are where a door could open.
            ImmutableList<SafetyConcern> some = hostile.below(3) == 0 ? CONCERNS : NOT_SERIOUS;
            SafetyConcern concern = some.get(hostile.below(some.size()));
            if (planner.isPresent() && !parentsApology(situation, concern)) {
                ImmutableSet<String> before = doors(planner.get(), situation);
                ImmutableSet<String> after = doors(planner.get(), DelicateSituations.withConcern(situation, concern));
                assertThat(Sets.difference(after, before))
                        .as("opened by %s", concern.code())
                        .isEmpty();
                opened += Sets.intersection(before, HostilePacksProperties.ids(pack))
                                .isEmpty()
                        ? 0
                        : 1;
            }
        }
        assertThat(opened).as("doors of a pack that were open").isGreaterThan(PACKS / 25);
    }

    /** A parent's apology after harm is help for the child; the rule sets it apart. */
    private static boolean parentsApology(Situation situation, SafetyConcern concern) {
        return concern.equals(Known.I_HARMED.concern())
                && Lab.PLANNER.findings(situation).has(Finding.PARENT_OF_MINOR);
    }

    /** What no added concern may add to; the capped first word stands apart. */
    private static ImmutableSet<String> doors(HealingPlanner planner, Situation situation) {
        Planning planning = new Planning(planner, situation);
        return planning.permitted().stream()
                .map(practice -> new Tags(practice, false))
                .filter(tags -> tags.joint(planning.standing()) || tags.asks() || tags.intimate())
                .filter(tags -> !tags.about(Topic.INVITATION))
                .map(tags -> tags.practice().id())
                .collect(ImmutableSet.toImmutableSet());
    }
}
