package dev.healing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Assessment;
import dev.healing.assessment.Damage;
import dev.healing.assessment.Harm;
import dev.healing.assessment.Heard;
import dev.healing.assessment.Situation;
import dev.healing.testkit.Situations;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** A plan starts from now: today's answers choose, and better days open what was open before. */
class TodayProperties {

    @Provide
    Arbitrary<Situation> any() {
        return Situations.any();
    }

    @Provide
    Arbitrary<Situation> calm() {
        return Situations.calm();
    }

    @Property(seed = "20261128", tries = 500)
    @Label("LAW-05: how the hurts and the scales stood on earlier days changes nothing; the plan starts from today")
    void thePlanStartsFromToday(@ForAll("any") Situation situation) {
        Assume.that(!situation.earlier().isEmpty());
        Situation worse = situation.toBuilder()
                .assessments(ImmutableList.of(situation.newest()))
                .addAllAssessments(
                        situation.earlier().stream().map(TodayProperties::worse).toList())
                .build();

        assertThat(Lab.plan(worse)).isEqualTo(Lab.plan(situation));
    }

    /** Everything but what the rules look back for: the wish and its heat, the dangers, and a no of the other. */
    private static Assessment worse(Assessment day) {
        return day.toBuilder()
                .harms(ImmutableList.copyOf(Harm.values()))
                .damage(Damage.COLLAPSE)
                .heard(Heard.NO)
                .openness(0)
                .trust(0)
                .rehashing(10)
                .guardedness(10)
                .heaviness(10)
                .loveRemains(0)
                .weeklyMinutes(0)
                .build();
    }

    @Property(seed = "20261128")
    @Label("INV-77: more trust and less heat together never take away all that the two may do")
    void betterDaysCloseNothing(@ForAll("calm") Situation situation) {
        int trust = situation.newest().trust().orElse(0);
        int heat = situation.newest().conflictHeat().orElse(10);
        Situation better =
                Lab.with(situation, a -> a.trust(Math.min(10, trust + 3)).conflictHeat(Math.max(0, heat - 3)));
        boolean before = joint(situation);
        Statistics.collect(before);
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 10));

        assertThat(!before || joint(better)).isTrue();
    }

    private static boolean joint(Situation situation) {
        Standing standing = Lab.standing(situation);
        return Lab.permitted(situation).stream().anyMatch(tags -> tags.joint(standing));
    }
}
