package dev.healing.plan;

import static dev.healing.assessment.Finding.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.Answer;
import dev.healing.assessment.Findings;
import dev.healing.assessment.Harm;
import dev.healing.assessment.HarmedBy;
import dev.healing.assessment.Heard;
import dev.healing.assessment.Situation;
import dev.healing.practice.Participation;
import dev.healing.practice.Phase;
import dev.healing.practice.Practice;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import dev.healing.relationship.AgeGroup;
import dev.healing.relationship.Person;
import dev.healing.relationship.RelationshipKind;
import dev.healing.testkit.Situations;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** After a betrayal: steady ground, then understanding, then a direction; and what is never asked of who was hurt. */
class BetrayalProperties {

    /** Couples after a betrayal, at every distance from it. */
    @Provide
    Arbitrary<Situation> betrayed() {
        return Combinators.combine(
                        Situations.calm(),
                        Arbitraries.integers().between(0, 200).optional(0.9),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(5, Arbitraries.just(Optional.of(Answer.NO))),
                                net.jqwik.api.Tuple.of(
                                        1, Arbitraries.of(Answer.class).optional())),
                        Arbitraries.of(HarmedBy.class),
                        Arbitraries.of(Heard.class),
                        Arbitraries.of("betrayal-meaning", "slow-breathing"))
                .as((calm, days, deceit, by, heard, done) -> Lab.withBond(
                                Lab.with(
                                        calm,
                                        a -> a.addHarm(Harm.BETRAYAL)
                                                .betrayalOn(days.map(Situations.TODAY::minusDays))
                                                .deceitOngoing(deceit)
                                                .harmedBy(by)
                                                .heard(heard)),
                                b -> b.kind(RelationshipKind.ROMANTIC)
                                        .self(Person.of(AgeGroup.ADULT))
                                        .other(Person.of(AgeGroup.ADULT)))
                        .toBuilder()
                        .done(java.util.Map.of(done, 1))
                        .build());
    }

    @Property(seed = "20261128", tries = 400)
    @Label(
            "INV-31: while it is fresh only steady ground: no touch, no gaze, no pardon, nothing deep or long ago together")
    void freshIsForSteadyGround(@ForAll("betrayed") Situation situation) {
        Standing standing = Lab.standing(situation);
        boolean fresh = standing.has(STAGE_STABILISE);
        Statistics.collect(fresh);
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 10));

        if (fresh) {
            assertThat(BarePractices.permitted(situation))
                    .isNotEmpty()
                    .noneMatch(tags -> tags.practice().touch() != Touch.NONE
                            || tags.practice().gaze()
                            || tags.about(Topic.FORGIVE)
                            || (tags.joint(standing) && (tags.heavy() || tags.about(Topic.LOOKING_BACK))));
        }
    }

    @Property(seed = "20261128", tries = 400)
    @Label("INV-31: who was hurt has something of their own in week one, and who did it can end it and tell the truth")
    void bothHaveSomethingFromDayOne(@ForAll("betrayed") Situation situation) {
        Standing standing = Lab.standing(situation);
        Plan plan = Lab.plan(situation);
        boolean hurt = standing.has(THEY_HURT_ME) || standing.has(BOTH_HURT);
        boolean mine = hurt && standing.has(STAGE_STABILISE) && hasTimeForOwnGround(situation, standing);
        Statistics.label("mine").collect(mine);
        Statistics.label("mine").coverage(c -> c.check(true).percentage(percent -> percent > 5));
        Statistics.label("little time").collect(mine && situation.newest().weeklyMinutes() < 60);
        Statistics.label("little time").coverage(c -> c.check(true).percentage(percent -> percent > 2));

        assertThat(plan.sessions().get(0).week()).isEqualTo(1);
        assertThat(plan.sessions().get(0).topics()).contains(Topic.STEADYING);
        if (mine) {
            assertThat(plan.sessions())
                    .filteredOn(session -> session.week() == 1 && session.participation() == Participation.SOLO)
                    .anyMatch(session -> session.reasons().get(0).findings().stream()
                            .anyMatch(Set.of(BETRAYAL, THEY_HURT_ME)::contains));
        }
        // a minor owes no accountability (INV-21), nor does anybody towards a person who abused them (INV-33)
        boolean owesNone = standing.has(SELF_MINOR) || standing.has(PAST_ABUSE_BY_THIS_PERSON);
        if (standing.together() && standing.has(I_HURT_THEM) && standing.has(DECEIT) && !owesNone) {
            assertThat(Lab.permitted(situation)).anyMatch(tags -> tags.about(Topic.ACCOUNTABILITY));
        }
    }

    /** Whether some small thing of their own is open, and fits beside a first step, which takes a third of a week at most. */
    private static boolean hasTimeForOwnGround(Situation situation, Standing standing) {
        return Lab.permitted(situation).stream()
                .filter(tags -> tags.practice().participation() == Participation.SOLO && !tags.reaches())
                .filter(tags -> tags.practice().phase() == Phase.STEADY)
                .filter(tags -> tags.light() || (!tags.heavy() && !standing.has(RECENT_CRISIS)))
                .filter(tags -> tags.suited().and(standing.findings()).hasAny(Findings.of(BETRAYAL, THEY_HURT_ME)))
                .mapToInt(tags -> tags.practice().leastMinutes()
                        * tags.practice().cadence().times())
                .anyMatch(least -> least * 3 <= situation.newest().weeklyMinutes() * 2);
    }

    @Property(seed = "20261128", tries = 400)
    @Label("INV-32: one stage at a time, in order: steady, understand, decide")
    void oneStageAtATime(@ForAll("betrayed") Situation situation) {
        Standing standing = Lab.standing(situation);
        Plan plan = Lab.plan(situation);
        Statistics.collect(standing.findings().and(Need.STAGES).asSet());
        Statistics.coverage(c -> {
            c.check(Set.of(STAGE_STABILISE)).percentage(percent -> percent > 10);
            c.check(Set.of(STAGE_UNDERSTAND)).percentage(percent -> percent > 3);
            c.check(Set.of(STAGE_DECIDE)).percentage(percent -> percent > 1);
        });

        assertThat(standing.findings().and(Need.STAGES).asSet()).hasSize(1);
        assertThat(Lab.chosen(plan)).extracting(Lab::practice).allMatch(practice -> isOfToday(practice, standing));
        if (plan.decision().form() == Form.AFTER_BETRAYAL) {
            assertThat(plan.notes())
                    .containsAnyOf(Note.STABILISE_NOW, Note.UNDERSTAND_NOW, Note.DECIDE_NOW)
                    .filteredOn(Set.of(Note.STABILISE_NOW, Note.UNDERSTAND_NOW, Note.DECIDE_NOW)::contains)
                    .hasSize(1);
        }
        assertThat(standing.has(STAGE_DECIDE))
                .isEqualTo(!standing.has(FRESH_BETRAYAL)
                        && !standing.has(DECEIT)
                        && standing.has(HEARD)
                        && situation.done().containsKey("betrayal-meaning"));
    }

    private static boolean isOfToday(Practice practice, Standing standing) {
        return practice.condition().requires().stream()
                .map(group -> group.and(Need.STAGES))
                .allMatch(stages -> stages.isEmpty() || stages.hasAny(standing.findings()));
    }

    @Property(seed = "20261128", tries = 400)
    @Label("INV-33: who was hurt is never asked for a part in it, and nothing later waits for that")
    void noOwnPartOfWhoWasHurt(@ForAll("betrayed") Situation situation) {
        Findings f = Lab.PLANNER.findings(situation);
        boolean hurt = f.has(THEY_HURT_ME);
        Statistics.collect(hurt);
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 4));

        if (hurt) {
            assertThat(BarePractices.permitted(situation)).noneMatch(tags -> tags.about(Topic.OWN_PART));
            assertThat(Lab.plan(situation).omissions())
                    .flatExtracting(Omission::reasons)
                    .extracting(Reason::practice)
                    .noneMatch(first -> first.flatMap(Lab.PLANNER.catalog()::practice)
                            .filter(practice -> practice.topics().contains(Topic.OWN_PART))
                            .isPresent());
        }
    }
}
