package dev.healing.plan;

import static dev.healing.assessment.Finding.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Findings;
import dev.healing.assessment.SafetyConcern;
import dev.healing.assessment.SafetyConcern.Known;
import dev.healing.assessment.Situation;
import dev.healing.practice.Catalog;
import dev.healing.practice.FrozenPack;
import dev.healing.practice.Reach;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import dev.healing.testkit.PlanValidator;
import dev.healing.testkit.Situations;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/** INV-86: rules run after the pack, so that no pack moves a path, opens a door or breaks a law. */
class PackProperties {

    private static final Findings DELICATE =
            Findings.of(SELF_UNDER_13, I_HARMED, I_AM_HARMING, SILENCE_ASKED, COURT_ORDER);

    @Provide
    Arbitrary<Situation> any() {
        return Situations.any();
    }

    /** Where most practices are open, a pack can do most. */
    @Provide
    Arbitrary<Situation> mostlyCalm() {
        return Arbitraries.oneOf(Situations.calm(), Situations.calm(), Situations.any());
    }

    @Provide
    Arbitrary<SafetyConcern> serious() {
        return Situations.seriousConcern();
    }

    @Property(seed = "20261128", tries = 400, shrinking = ShrinkingMode.OFF)
    @Label(
            "INV-86, INV-04, INV-25: a hostile pack moves no path and takes no help away, and its plans keep the laws of order")
    void noPackMovesAPath(@ForAll("mostlyCalm") Situation situation, @ForAll long seed) {
        Catalog catalog = new HostilePacks(seed).catalog();
        Plan plan = HealingPlanner.using(catalog).plan(situation);
        Plan usual = Lab.plan(situation);
        Statistics.collect(hostile(plan, catalog).isEmpty());
        Statistics.coverage(c -> c.check(false).percentage(percent -> percent > 5));

        assertThat(plan.decision()).isEqualTo(usual.decision());
        assertThat(plan.help()).isEqualTo(usual.help());
        // a first step, own work in every phase and a pause need practices fit for them; here even standard ones are
        // spoilt
        assertThat(PlanValidator.faults(situation, catalog, plan))
                .allMatch(fault -> fault.startsWith("LAW-18")
                        || fault.startsWith("LAW-09")
                        || fault.startsWith("INV-46: no long pause"));
    }

    @Property(seed = "20261128", tries = 400, shrinking = ShrinkingMode.OFF)
    @Label("INV-86, INV-05, INV-18, INV-24: where a wrong step costs most, nothing a hostile pack brings is planned")
    void nothingHostileWhereItIsDelicate(@ForAll("any") Situation situation, @ForAll long seed) {
        Catalog catalog = new HostilePacks(seed).catalog();
        Plan plan = HealingPlanner.using(catalog).plan(situation);
        Standing standing = Lab.standing(situation);
        boolean delicate = standing.path() == Path.SAFETY_FIRST || standing.hasAny(DELICATE);
        Statistics.collect(delicate);
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 8));

        if (delicate) {
            assertThat(hostile(plan, catalog)).isEmpty();
        }
        if (standing.path() == Path.SAFETY_FIRST) {
            assertThat(Lab.chosen(plan))
                    .noneMatch(planned -> planned.participation() == dev.healing.practice.Participation.TOGETHER
                            || planned.reaches() != Reach.NONE
                            || planned.touch() != Touch.NONE);
        }
        if (standing.has(SELF_MINOR)) {
            assertThat(Lab.chosen(plan)).noneMatch(planned -> planned.touch() != Touch.NONE);
        }
    }

    @Property(seed = "20261128", tries = 400, shrinking = ShrinkingMode.OFF)
    @Label(
            "INV-86, INV-28, INV-91: touch needs every yes, and a minor is safe from private steps, whatever the tags say")
    void doorsStayShut(@ForAll("any") Situation situation, @ForAll long seed) {
        Plan plan = HealingPlanner.using(new HostilePacks(seed).catalog()).plan(situation);
        Standing standing = Lab.standing(situation);
        boolean everyYes = standing.findings()
                .hasAll(Findings.of(ROMANTIC, BOTH_ADULTS, BOTH_CONSENT, OTHER_WILLING, CALM, SAFETY_CLEAR));
        Statistics.collect(everyYes);
        Statistics.coverage(c -> c.check(false).percentage(percent -> percent > 15));

        assertThat(Lab.chosen(plan))
                .allMatch(
                        planned -> everyYes || (planned.touch() != Touch.INTIMATE && planned.touch() != Touch.SEXUAL));
        if (standing.has(ADULT_WITH_MINOR)) {
            assertThat(Lab.chosen(plan))
                    .noneMatch(planned -> planned.participation() == dev.healing.practice.Participation.TOGETHER
                            || planned.reaches() == Reach.ASKS);
        }
        assertThat(Lab.chosen(plan)).noneMatch(planned -> planned.topics().contains(Topic.CHILD_ACTS));
    }

    @Property(seed = "20261128", tries = 300, shrinking = ShrinkingMode.OFF)
    @Label("INV-86, INV-40: one danger more opens nothing, with the worst of packs")
    void oneDangerMoreOpensNothing(
            @ForAll("any") Situation situation, @ForAll("serious") SafetyConcern concern, @ForAll long seed) {
        HealingPlanner planner = HealingPlanner.using(new HostilePacks(seed).catalog());
        Situation more = Lab.with(situation, a -> a.addConcern(concern));

        assertThat(reachingOut(planner, more)).isEmpty();
        assertThat(reachingOut(planner, situation))
                .containsAll(reachingOut(
                        planner, Lab.with(situation, a -> a.addConcern(Known.CARER_AT_LIMIT.concern()))));
    }

    private static ImmutableSet<String> reachingOut(HealingPlanner planner, Situation situation) {
        Planning planning = new Planning(planner, situation);
        return planning.permitted().stream()
                .map(practice -> new Tags(practice, true))
                .filter(tags -> tags.joint(planning.standing()) || tags.asks() || tags.intimate())
                .filter(tags -> !tags.about(Topic.INVITATION) && !tags.about(Topic.CARE))
                .map(tags -> tags.practice().id())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** What is planned and not the frozen pack's own. */
    private static ImmutableList<String> hostile(Plan plan, Catalog catalog) {
        return Lab.chosen(plan).stream()
                .map(Planned::practice)
                .filter(id -> !catalog.practice(id).equals(FrozenPack.catalog().practice(id)))
                .collect(ImmutableList.toImmutableList());
    }
}
