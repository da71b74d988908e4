package dev.healing.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.healing.assessment.*;
import dev.healing.relationship.*;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The raw answers triage depends on, parted so that no fact is read from two groups; only the section of safety is read
 * differently for a minor towards a parent. Each group lists its combinations, every value or every side of a cut point;
 * the first is the one in which nothing is told.
 */
enum AnswerGroup {
    PEOPLE {
        @Override
        Stream<Consumer<DraftSituation>> combinations(boolean all) {
            List<Person> ages = all ? everyAge() : bordersOfAge();
            return Stream.of(RelationshipKind.values())
                    .sorted((a, b) -> b.compareTo(a)) // family first: nobody a parent, nobody a couple
                    .flatMap(kind -> maybe(Role.values())
                            .flatMap(role -> ages.stream()
                                    .flatMap(self -> ages.stream()
                                            .flatMap(other -> capacities().map(lacking -> draft -> {
                                                draft.bond().kind(kind).role(role);
                                                draft.self().from(self).capacity(lacking.get(0));
                                                draft.other().from(other).capacity(lacking.get(1));
                                            })))));
        }

        private Stream<List<Capacity>> capacities() {
            return Sets.cartesianProduct(
                            Set.of(Capacity.FULL, Capacity.LACKING), Set.of(Capacity.FULL, Capacity.LACKING))
                    .stream()
                    .sorted((a, b) -> a.toString().compareTo(b.toString()));
        }

        private List<Person> bordersOfAge() {
            return ages(IntStream.of(12, 13, 15, 16, 17, 18, 19, 20));
        }

        private List<Person> everyAge() {
            return ages(IntStream.rangeClosed(0, 120));
        }

        private List<Person> ages(IntStream years) {
            return Stream.of(
                            Stream.of(Person.unknown()),
                            Stream.of(AgeGroup.values()).map(Person::of),
                            years.mapToObj(age -> Person.builder().age(age).build()))
                    .flatMap(some -> some)
                    .toList();
        }
    },
    CONTACT {
        @Override
        Stream<Consumer<DraftSituation>> combinations(boolean all) {
            return maybe(Contact.values()).map(contact -> draft -> draft.bond().contact(contact));
        }
    },
    BOND {
        @Override
        Stream<Consumer<DraftSituation>> combinations(boolean all) {
            return Stream.of(Bond.values()).map(bond -> draft -> draft.bond().bond(bond));
        }
    },
    /** The wish of today and of up to two earlier days, with the heat that takes a day out. */
    WISH {
        @Override
        Stream<Consumer<DraftSituation>> combinations(boolean all) {
            List<Integer> wishes = all ? scale(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10) : scale(0, 2, 3, 6, 7, 10);
            List<Integer> heats = all ? scale(0, 3, 4, 7, 8, 10) : scale(7, 8);
            List<Integer> ages = all ? List.of(1, 13, 14, 15, 89, 90, 91, 400) : List.of(13, 14, 90, 91);
            List<Consumer<DraftSituation>> now = days(List.of(0), wishes, heats);
            List<Consumer<DraftSituation>> before = days(ages, wishes, heats);
            return Stream.of(now.stream(), pairs(now, before), threeDays(all)).flatMap(some -> some);
        }

        private Stream<Consumer<DraftSituation>> threeDays(boolean all) {
            List<Integer> ages = all ? List.of(1, 13, 14, 90, 91) : List.of(14, 90);
            List<Consumer<DraftSituation>> now = days(List.of(0), scale(2, 6, 10), scale(7, 8));
            List<Consumer<DraftSituation>> before = days(ages, scale(2, 3, 4, 7), scale(8));
            return pairs(pairs(now, before).toList(), before);
        }

        private List<Consumer<DraftSituation>> days(List<Integer> ages, List<Integer> wishes, List<Integer> heats) {
            return ages.stream()
                    .flatMap(age -> wishes.stream()
                            .flatMap(wish -> heats.stream()
                                    .<Consumer<DraftSituation>>map(heat -> draft -> draft.daysAgo(age)
                                            .desireToGrow(answer(wish))
                                            .conflictHeat(answer(heat)))))
                    .toList();
        }
    },
    WORD {
        @Override
        Stream<Consumer<DraftSituation>> combinations(boolean all) {
            return maybe(Intention.values()).map(word -> draft -> draft.today().intention(word));
        }
    },
    WORTH {
        @Override
        Stream<Consumer<DraftSituation>> combinations(boolean all) {
            return maybe(Answer.values())
                    .flatMap(joy -> maybe(Answer.values())
                            .flatMap(lift -> scale(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10).stream()
                                    .map(love -> draft -> draft.today()
                                            .everJoy(joy)
                                            .everLifted(lift)
                                            .loveRemains(answer(love)))));
        }
    },
    OTHER {
        @Override
        Stream<Consumer<DraftSituation>> combinations(boolean all) {
            return maybe(Willingness.values())
                    .map(will -> draft -> draft.today().otherWillingness(will));
        }
    },
    HURT {
        @Override
        Stream<Consumer<DraftSituation>> combinations(boolean all) {
            return Stream.concat(
                            Stream.of(Set.<Harm>of(), Set.of(Harm.values())),
                            Arrays.stream(Harm.values()).map(Set::of))
                    .flatMap(harms -> maybe(Damage.values())
                            .map(damage -> draft -> draft.today().harms(harms).damage(damage)));
        }
    },
    LIFE {
        @Override
        Stream<Consumer<DraftSituation>> combinations(boolean all) {
            return Sets.powerSet(Set.of(Circumstance.LOW_MOOD, Circumstance.BEREAVEMENT, Circumstance.WORK_STRAIN))
                    .stream()
                    .sorted((a, b) -> Integer.compare(a.size(), b.size()))
                    .flatMap(load -> maybe(Coping.values())
                            .map(coping ->
                                    draft -> draft.today().circumstances(load).coping(coping)));
        }
    },
    /** The section of today and of an earlier day: none, each concern, each pair, sure or not, a code of tomorrow too. */
    SAFETY {
        @Override
        Stream<Consumer<DraftSituation>> combinations(boolean all) {
            return SafetyAnswers.combinations(all);
        }
    };

    /** Every combination of the group; or, for everyday builds, fewer that tell the same apart. */
    abstract Stream<Consumer<DraftSituation>> combinations(boolean all);

    private static <T> Stream<Optional<T>> maybe(T[] answers) {
        return Stream.concat(Stream.of(Optional.empty()), Stream.of(answers).map(Optional::of));
    }

    /** No answer, written as -1, and then some. */
    private static List<Integer> scale(Integer... answers) {
        return ImmutableList.<Integer>builder().add(-1).add(answers).build();
    }

    private static OptionalInt answer(int answer) {
        return answer < 0 ? OptionalInt.empty() : OptionalInt.of(answer);
    }

    static Stream<Consumer<DraftSituation>> pairs(
            List<Consumer<DraftSituation>> some, List<Consumer<DraftSituation>> others) {
        return some.stream().flatMap(one -> others.stream().map(one::andThen));
    }
}
