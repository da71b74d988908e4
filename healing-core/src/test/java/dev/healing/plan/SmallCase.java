package dev.healing.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import dev.healing.assessment.Answer;
import dev.healing.assessment.AssessmentBuilder;
import dev.healing.assessment.Coping;
import dev.healing.assessment.Damage;
import dev.healing.assessment.Intention;
import dev.healing.assessment.SafetyAnswered;
import dev.healing.assessment.Situation;
import dev.healing.assessment.Willingness;
import dev.healing.practice.Cadence.Rhythm;
import dev.healing.practice.FrozenPack;
import dev.healing.practice.Prerequisite;
import dev.healing.relationship.Bond;
import dev.healing.relationship.Contact;
import dev.healing.testkit.SeededSituations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A situation of at most six weeks with nine practices that are permitted in it, drawn from the frozen pack: a first step and
 * the first talks where there are any, and others at random, each with what it cannot do without. The same at any time.
 *
 * @param situation the situation
 * @param planner a planner of these nine
 * @param standing where the person stands
 * @param horizon weeks and minutes
 * @param practices the nine
 */
record SmallCase(
        Situation situation,
        HealingPlanner planner,
        Standing standing,
        Horizon horizon,
        ImmutableList<Candidate> practices) {

    static final Reason CHOSEN = Reason.of(Reason.Kind.INDICATED);

    /** A need served in all the weeks it could have. */
    static final int WHOLE = 60;

    private static final int SIZE = 9;
    private static final int WEEKS = 6;
    private static final int[] MINUTES = {5, 10, 20, 30, 45, 60, 90, 120, 240};

    /** The case of a number; empty where fewer than nine are permitted. */
    static Optional<SmallCase> number(int number) {
        Situation situation = situation(number);
        Standing standing = Lab.standing(situation);
        ImmutableList<Candidate> open = Lab.permitted(situation).stream()
                .filter(tags -> !tags.rhythm(Rhythm.AS_NEEDED))
                .filter(tags -> !situation.declined().contains(tags.practice().id()))
                .map(tags -> Candidate.of(tags, standing))
                .collect(ImmutableList.toImmutableList());
        Set<Candidate> drawn = new Draw(open, new Random(number)).few();
        return drawn.size() < SIZE ? Optional.empty() : Optional.of(of(situation, drawn));
    }

    private static SmallCase of(Situation situation, Set<Candidate> drawn) {
        HealingPlanner planner = HealingPlanner.using(
                FrozenPack.of(drawn.stream().map(Candidate::practice).toList()));
        Standing standing = new Planning(planner, situation).standing();
        return new SmallCase(
                situation,
                planner,
                standing,
                Horizon.of(standing, situation.newest().weeklyMinutes()),
                drawn.stream()
                        .map(candidate -> Candidate.of(candidate.tags(), standing))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Every other one is calm and in touch, so that much is permitted. */
    private static Situation situation(int number) {
        Situation drawn = SeededSituations.number(number);
        Situation any = number % 2 == 0
                ? drawn
                : Lab.withBond(
                        Lab.with(drawn, SmallCase::calm),
                        bond -> bond.bond(Bond.ONGOING).contact(Contact.LIVING_TOGETHER));
        Situation timed = Lab.with(any, today -> today.weeklyMinutes(MINUTES[number % MINUTES.length]));
        return Lab.PLANNER.plan(timed).weeks() > WEEKS ? Lab.with(timed, today -> today.damage(Damage.CRACK)) : timed;
    }

    private static AssessmentBuilder calm(AssessmentBuilder today) {
        return today.desireToGrow(8)
                .loveRemains(8)
                .everJoy(Answer.YES)
                .everLifted(Answer.YES)
                .intention(Intention.TO_TRY)
                .otherWillingness(Willingness.WILLING)
                .conflictHeat(2)
                .coping(Coping.STEADY)
                .liveCase(Answer.NO)
                .safetyAnswered(SafetyAnswered.ALL)
                .concerns(ImmutableSet.of())
                .concernsUnsure(ImmutableSet.of());
    }

    /** What a practice serves in these weeks: what it is needed, by the share of the weeks it could have had. */
    int served(Candidate candidate, Run weeks) {
        Timetable empty = new Timetable(horizon, standing);
        Run most = empty.weeksFrom(
                candidate.tags(), horizon.firstWeekOf(candidate.practice().phase()));
        return candidate.need() * WHOLE * weeks.size() / Math.max(weeks.size(), most.size());
    }

    Sequence sequence(List<Placement> placements) {
        return new Sequence(horizon, standing, done(), this::someDone, placements);
    }

    ImmutableList<Placement> planned() {
        return new Composer(horizon, standing, done(), this::someDone, practices).compose();
    }

    private Set<String> done() {
        return situation.done().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private boolean someDone(Predicate<Tags> test) {
        return planner.practices().stream()
                .anyMatch(tags -> done().contains(tags.practice().id()) && test.test(tags));
    }

    /** Draws practices, each with what it cannot do without. */
    private record Draw(ImmutableList<Candidate> open, Map<String, Candidate> byId, Random chance) {

        Draw(ImmutableList<Candidate> open, Random chance) {
            this(open, Maps.uniqueIndex(open, Candidate::id), chance);
        }

        Set<Candidate> few() {
            List<Candidate> shuffled = new ArrayList<>(open);
            Collections.shuffle(shuffled, chance);
            List<Candidate> order = new ArrayList<>();
            shuffled.stream()
                    .filter(c -> Opening.isFirstStep(c.tags()))
                    .findFirst()
                    .ifPresent(order::add);
            open.stream().filter(c -> FirstTalk.saysIt(c.tags())).forEach(order::add);
            open.stream().filter(c -> FirstTalk.sharesGoal(c.tags())).forEach(order::add);
            shuffled.stream().filter(c -> c.need() > 0).forEach(order::add);
            Set<Candidate> few = new LinkedHashSet<>();
            for (Candidate candidate : order) {
                Set<Candidate> more = Sets.union(few, whole(candidate)).immutableCopy();
                if (more.size() <= SIZE) {
                    few.addAll(more);
                }
            }
            return few;
        }

        /** A practice and all it stands on; empty if something of it is not to be had. */
        private Set<Candidate> whole(Candidate candidate) {
            Set<Candidate> all = new LinkedHashSet<>(Set.of(candidate));
            List<Candidate> waiting = new ArrayList<>(all);
            while (!waiting.isEmpty()) {
                for (Prerequisite first : waiting.remove(0).practice().prerequisites()) {
                    Candidate before = byId.get(first.practice());
                    if (!first.soft() && before == null) {
                        return Set.of();
                    }
                    if (!first.soft() && all.add(before)) {
                        waiting.add(before);
                    }
                }
            }
            return all;
        }
    }
}
