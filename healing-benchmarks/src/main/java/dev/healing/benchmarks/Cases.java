package dev.healing.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.*;
import dev.healing.assessment.SafetyConcern.Known;
import dev.healing.content.StandardContent;
import dev.healing.plan.Form;
import dev.healing.plan.HealingPlanner;
import dev.healing.relationship.*;
import dev.healing.testkit.Situations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;

/** The situations that are planned. */
public enum Cases {
    /** A couple living together, an ordinary plan of twelve weeks. */
    TYPICAL,
    /** Every set full but the concerns, which would shorten the plan; 200 assessments, ten hours a week, a collapse. */
    WORST,
    /** The same with every concern, sure and unsure, on each of the 200 days: much to read, little to plan. */
    ALL_CONCERNS,
    /** Forty generated situations in turn, every form at least twice. */
    MIX;

    private static final LocalDate TODAY = Situations.TODAY;
    private static final int MIXED = 40;
    private static final int DRAWN = 4000;
    /** Any number would do; a fixed one draws the same situations in every run. */
    private static final long SEED = 20260302;

    /** The situations of a case, to be planned in turn. */
    public List<Situation> situations() {
        return switch (this) {
            case TYPICAL -> ImmutableList.of(TypicalCase.situation(TODAY));
            case WORST -> ImmutableList.of(full(false));
            case ALL_CONCERNS -> ImmutableList.of(full(true));
            case MIX -> mix();
        };
    }

    private static Situation full(boolean concerns) {
        SituationBuilder situation = Situation.builder()
                .relationship(Relationship.coupleLivingTogether().toBuilder()
                        .addAllSharedDuties(EnumSet.allOf(SharedDuty.class))
                        .build());
        for (int day = 0; day < Situation.MOST_ASSESSMENTS; day++) {
            situation.addAssessment(full(TODAY.minusDays(day), concerns));
        }
        return situation.build();
    }

    private static Assessment full(LocalDate day, boolean concerns) {
        AssessmentBuilder full = Assessment.calmAndWilling(day).toBuilder()
                .addAllStrengths(EnumSet.allOf(Strength.class))
                .damage(Damage.COLLAPSE)
                .openness(0)
                .trust(0)
                .rehashing(10)
                .guardedness(10)
                .heaviness(10)
                .ownPartSeen(0)
                .boundaries(Boundaries.CROSSED)
                .addAllHarms(EnumSet.allOf(Harm.class))
                .harmedBy(HarmedBy.BOTH)
                .betrayalOn(TODAY.minusYears(1))
                .deceitOngoing(Answer.NO)
                .myHabit(Habit.MIXED)
                .addAllThirdParties(EnumSet.allOf(ThirdParty.class))
                .addAllCircumstances(EnumSet.allOf(Circumstance.class))
                .consentToTouch(new TouchConsent(Consent.YES, Consent.YES))
                .weeklyMinutes(600);
        List<SafetyConcern> every =
                Arrays.stream(Known.values()).map(Known::concern).toList();
        return concerns
                ? full.concerns(every.subList(0, every.size() / 2))
                        .concernsUnsure(every.subList(every.size() / 2, every.size()))
                        .build()
                : full.build();
    }

    private static List<Situation> mix() {
        List<Situation> mix = new ArrayList<>();
        JqwikSession.run(() -> mix.addAll(drawMix()));
        return mix;
    }

    private static List<Situation> drawMix() {
        HealingPlanner planner = HealingPlanner.using(StandardContent.content().catalog());
        RandomGenerator<Situation> generator = Situations.any().generator(1000);
        Random random = new Random(SEED);
        Map<Form, List<Situation>> byForm = new EnumMap<>(Form.class);
        for (int i = 0; i < DRAWN; i++) {
            Situation situation = generator.next(random).value();
            byForm.computeIfAbsent(planner.plan(situation).decision().form(), form -> new ArrayList<>())
                    .add(situation);
        }
        if (byForm.size() < Form.values().length) {
            throw new IllegalStateException("some forms were not drawn: " + byForm.keySet());
        }
        List<Situation> mix = new ArrayList<>();
        for (int round = 0; mix.size() < MIXED; round++) {
            for (List<Situation> ofForm : byForm.values()) {
                if (round < ofForm.size() && mix.size() < MIXED) {
                    mix.add(ofForm.get(round));
                }
            }
        }
        return ImmutableList.copyOf(mix);
    }
}
