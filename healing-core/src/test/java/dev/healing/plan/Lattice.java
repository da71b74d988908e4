package dev.healing.plan;

import static dev.healing.plan.AnswerGroup.PEOPLE;
import static dev.healing.plan.AnswerGroup.SAFETY;

import com.google.common.base.Suppliers;
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
import java.util.function.Supplier;

/**
 * Every input of triage as a product: each group of answers comes to a few projections, and any of one group may meet any
 * of another. Only the safety section is read differently for a minor towards a parent, and has a list of its own for them.
 */
final class Lattice {

    private static final Supplier<Lattice> READ = Suppliers.memoize(() -> new Lattice(Boolean.getBoolean("proof")));

    private final Map<AnswerGroup, GroupProjections> groups = new EnumMap<>(AnswerGroup.class);
    private final GroupProjections safetyOfMinorChild;
    private final Projection constant;

    private Lattice(boolean all) {
        GroupProjections people = GroupProjections.of(draft -> {}, PEOPLE.combinations(all));
        Consumer<DraftSituation> somebody = people.shown().get(0).answers();
        for (AnswerGroup group : AnswerGroup.values()) {
            GroupProjections read = group == PEOPLE ? people : GroupProjections.of(somebody, group.combinations(all));
            groups.put(group, read.only(read.share()));
        }
        GroupProjections ofChild = GroupProjections.of(aMinorChild().answers(), SAFETY.combinations(all));
        Projection share = read(SAFETY).share().plus(ofChild.share());
        this.safetyOfMinorChild = ofChild.only(share);
        groups.put(SAFETY, read(SAFETY).only(share));
        this.constant = groups.values().stream()
                .map(GroupProjections::share)
                .reduce(Projection.of(List.of(somebody)), Projection::minus);
    }

    /** Read once for all tests of a run: from every combination in the proof, else from enough to tell the same apart. */
    static Lattice read() {
        return READ.get();
    }

    private GroupProjections read(AnswerGroup group) {
        return Objects.requireNonNull(groups.get(group));
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
        return read(group).shown();
    }

    /** What a group comes to for these people. */
    ImmutableList<Shown> of(AnswerGroup group, Projection people) {
        return group == SAFETY && isMinorChild(people) ? safetyOfMinorChild.shown() : of(group);
    }

    /** What a group can change. */
    Projection share(AnswerGroup group) {
        return read(group).share();
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
            Projection part = whole.and(read(group).share());
            if (of(group, whole).stream().anyMatch(each -> each.projection().equals(part))) {
                rest = rest.minus(part);
            }
        }
        return rest;
    }

    /** How many raw combinations were read. */
    long combinations() {
        return groups.values().stream()
                        .mapToLong(GroupProjections::combinations)
                        .sum()
                + safetyOfMinorChild.combinations();
    }

    /** What more than one group could change: there must be nothing of the sort. */
    Projection sharedByTwo() {
        Projection seen = Projection.NOTHING;
        Projection twice = Projection.NOTHING;
        for (GroupProjections read : groups.values()) {
            twice = twice.plus(seen.and(read.share()));
            seen = seen.plus(read.share());
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
}
