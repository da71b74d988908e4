package dev.healing.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Situation;
import dev.healing.practice.FrozenPack;
import dev.healing.practice.Participation;
import dev.healing.practice.Practice;
import dev.healing.practice.PracticeBuilder;
import dev.healing.practice.Prerequisite;
import dev.healing.practice.RuleLine;
import dev.healing.testkit.DelicateSituations;
import dev.healing.testkit.HostilePacks;
import dev.healing.testkit.PackRules;
import dev.healing.validation.InvalidDataException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Label;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Hostile packs at the level of values, laid over the frozen pack. */
class HostilePacksProperties {

    /** {@code -Dhostile.packs=100000} tries more. */
    static final int PACKS = Integer.getInteger("hostile.packs", 10_000);

    private static final int SITUATIONS_EACH = 3;
    private static final long SEED = 86;

    private static ImmutableList<Situation> situations = ImmutableList.of();
    private static ImmutableList<Plan> plans = ImmutableList.of();

    private final HostilePacks hostile =
            new HostilePacks(SEED, FrozenPack.catalog().practices().values());

    @BeforeContainer
    static void planWithoutAnyPack() {
        situations = DelicateSituations.all();
        plans = situations.stream().map(Lab.PLANNER::plan).collect(ImmutableList.toImmutableList());
    }

    @Example
    @Label("INV-86: no pack breaks INV-04, 05, 18, 24, 25, 28 or 91, or moves a decision or the help")
    void noPackBreaksARule() {
        int refused = 0;
        int chosen = 0;
        for (int i = 0; i < PACKS; i++) {
            List<Practice> pack = hostile.next();
            Optional<HealingPlanner> planner = planner(pack);
            refused += planner.isEmpty() ? 1 : 0;
            chosen += planner.map(p -> check(p, ids(pack))).orElse(0);
        }
        assertThat(refused).as("packs with a circle").isBetween(1, PACKS / 3);
        assertThat(chosen)
                .as("practices of a pack in a plan; else nothing was tried")
                .isGreaterThan(PACKS / 10);
    }

    /** How many practices of the pack were chosen. */
    private int check(HealingPlanner planner, ImmutableSet<String> ids) {
        int chosen = 0;
        for (int j = 0; j < SITUATIONS_EACH; j++) {
            int at = hostile.below(situations.size());
            Situation situation = situations.get(at);
            Plan plan = withAllPermitted(planner, situation, ids);
            assertThat(PackRules.faults(situation, planner.findings(situation), plan, plans.get(at), ids))
                    .isEmpty();
            chosen += (int) Stream.concat(plan.sessions().stream(), plan.atHand().stream())
                    .map(Planned::practice)
                    .filter(ids::contains)
                    .distinct()
                    .count();
        }
        return chosen;
    }

    /** The plan with all of the pack at hand that is permitted, so that no rule is kept by the luck of the ranking. */
    private static Plan withAllPermitted(HealingPlanner planner, Situation situation, ImmutableSet<String> ids) {
        Planning planning = new Planning(planner, situation);
        Plan plan = planning.plan();
        List<AtHand> permitted = planning.permitted().stream()
                .filter(practice -> ids.contains(practice.id()))
                .map(practice -> atHand(practice, planning.standing()))
                .toList();
        return Plan.builder().from(plan).addAllAtHand(permitted).build();
    }

    private static AtHand atHand(Practice practice, Standing standing) {
        boolean joint = new Tags(practice, false).joint(standing);
        return AtHand.builder()
                .practice(practice.id())
                .element(practice.element())
                .participation(joint ? Participation.TOGETHER : Participation.SOLO)
                .supported(practice.supported())
                .reaches(practice.reaches())
                .touch(practice.touch())
                .gaze(practice.gaze())
                .presence(practice.presence())
                .depth(practice.depth())
                .topics(practice.topics())
                .sources(practice.sources())
                .addReason(Reason.of(Reason.Kind.INDICATED))
                .build();
    }

    @Example
    @Label("INV-86: a shadow of a standard practice has another fingerprint, and core does not vouch for it")
    void aShadowIsNotVouched() {
        for (int i = 0; i < PACKS / 10; i++) {
            Practice shadow = hostile.shadow();
            Practice original = FrozenPack.catalog().practice(shadow.id()).orElseThrow();
            boolean same = original.toBuilder()
                    .grades(shadow.grades())
                    .sources(shadow.sources())
                    .build()
                    .equals(shadow);
            assertThat(RuleLine.of(shadow).equals(RuleLine.of(original))).isEqualTo(same);
        }
    }

    @Example
    @Label("INV-86: no prerequisite is written so that it passes for two in a fingerprint")
    void noPrerequisiteForgesAFingerprint() {
        PracticeBuilder forged = hostile.shadow().toBuilder();
        forged.addPrerequisite(new Prerequisite("a, soft=true], Prerequisite[practice=b", true));

        assertThatIllegalArgumentException()
                .isThrownBy(forged::build)
                .withMessageContaining("prerequisite must be the id of a practice");
    }

    /** A planner over the frozen pack and another, or empty if the two cannot be laid over each other. */
    static Optional<HealingPlanner> planner(List<Practice> pack) {
        try {
            return Optional.of(HealingPlanner.using(FrozenPack.laidOver(pack)));
        } catch (InvalidDataException circle) {
            return Optional.empty();
        }
    }

    static ImmutableSet<String> ids(List<Practice> pack) {
        return pack.stream().map(Practice::id).collect(ImmutableSet.toImmutableSet());
    }
}
