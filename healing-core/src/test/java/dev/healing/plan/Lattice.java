package dev.healing.plan;

import static dev.healing.plan.AnswerGroup.PEOPLE;
import static dev.healing.plan.AnswerGroup.SAFETY;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Situation;
import dev.healing.plan.Projection.Shown;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Every input of triage as a product: each group of answers comes to a few projections, and any of one group may meet any
 * of another. Only the safety section is read differently for a minor towards a parent, and has a list of its own for them.
 */
final class Lattice {

    private final Map<AnswerGroup, Axis> axes = new EnumMap<>(AnswerGroup.class);
    private final Axis safetyOfMinorChild;
    private final Projection constant;

    /** From every combination of each group, or from enough to tell the same apart. */
    Lattice(boolean all) {
        Axis people = Axis.of(draft -> {}, PEOPLE.combinations(all));
        Consumer<Draft> somebody = people.shown().get(0).answers();
        for (AnswerGroup group : AnswerGroup.values()) {
            Axis axis = group == PEOPLE ? people : Axis.of(somebody, group.combinations(all));
            axes.put(group, axis.only(axis.share()));
        }
        Axis ofChild = Axis.of(aMinorChild().answers(), SAFETY.combinations(all));
        Projection share = axis(SAFETY).share().plus(ofChild.share());
        this.safetyOfMinorChild = ofChild.only(share);
        axes.put(SAFETY, axis(SAFETY).only(share));
        this.constant =
                axes.values().stream().map(Axis::share).reduce(Projection.of(List.of(somebody)), Projection::minus);
    }

    private Axis axis(AnswerGroup group) {
        return Objects.requireNonNull(axes.get(group));
    }

    private Shown aMinorChild() {
        return of(PEOPLE).stream()
                .filter(each -> isMinorChild(each.projection()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isMinorChild(Projection people) {
        return people.findings().has(Finding.MINOR_CHILD);
    }

    /** What a group comes to; nothing told comes first. */
    ImmutableList<Shown> of(AnswerGroup group) {
        return axis(group).shown();
    }

    /** What a group comes to for these people. */
    ImmutableList<Shown> of(AnswerGroup group, Projection people) {
        return group == SAFETY && isMinorChild(people) ? safetyOfMinorChild.shown() : of(group);
    }

    List<Projection> projections(AnswerGroup group) {
        return of(group).stream().map(Shown::projection).toList();
    }

    /** What one choice from each group comes to, together with what is the same whatever is told. */
    Projection whole(Iterable<Shown> chosen) {
        Projection whole = constant;
        for (Shown each : chosen) {
            whole = whole.plus(each.projection());
        }
        return whole;
    }

    /** What a situation comes to that is in no list: the part of each group that its list does not hold. */
    Projection outside(Situation situation) {
        Projection whole = Projection.of(situation);
        Projection rest = whole.minus(constant);
        for (AnswerGroup group : AnswerGroup.values()) {
            Projection part = whole.and(axis(group).share());
            if (of(group, whole).stream().anyMatch(each -> each.projection().equals(part))) {
                rest = rest.minus(part);
            }
        }
        return rest;
    }

    /** How many raw combinations were read. */
    long combinations() {
        return axes.values().stream().mapToLong(Axis::combinations).sum() + safetyOfMinorChild.combinations();
    }

    /** What more than one group could change: there must be nothing of the sort. */
    Projection sharedByTwo() {
        Projection seen = Projection.NOTHING;
        Projection twice = Projection.NOTHING;
        for (Axis axis : axes.values()) {
            twice = twice.plus(seen.and(axis.share()));
            seen = seen.plus(axis.share());
        }
        return twice;
    }

    /** Everybody, each with everything the safety section may hold for them. */
    List<Projection> peopleAndSafety() {
        List<Projection> all = new ArrayList<>();
        for (Shown people : of(PEOPLE)) {
            for (Shown safety : of(SAFETY, people.projection())) {
                all.add(whole(List.of(people, safety)));
            }
        }
        return all;
    }

    /** Any of each list with any of the others. */
    @SafeVarargs
    static List<Projection> product(List<Projection>... lists) {
        List<Projection> product = List.of(Projection.NOTHING);
        for (List<Projection> list : lists) {
            List<Projection> before = product;
            product =
                    before.stream().flatMap(one -> list.stream().map(one::plus)).toList();
        }
        return product;
    }

    /** A corner of several groups: the first of each list, or the last. */
    Projection corner(boolean first, AnswerGroup... groups) {
        return Stream.of(groups)
                .map(this::projections)
                .map(list -> list.get(first ? 0 : list.size() - 1))
                .reduce(Projection.NOTHING, Projection::plus);
    }
}
