package dev.healing.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.healing.assessment.SafetyAnswered;
import dev.healing.assessment.SafetyConcern;
import dev.healing.assessment.SafetyConcern.Known;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the safety section may hold, today and on an earlier day. */
final class SafetyAnswers {

    private static final List<Integer> AGES = List.of(29, 30, 89, 90);
    /** One of each sort that triage tells apart, so that more than two at once are met too. */
    private static final Set<SafetyConcern> SORTS = Stream.of(
                    Known.FEAR_OF_OTHER,
                    Known.MUTUAL_AGGRESSION,
                    Known.SELF_HARM,
                    Known.OTHER_MAY_DIE,
                    Known.CARER_AT_LIMIT,
                    Known.I_HARMED,
                    Known.PAST_ABUSE_BY_SOMEONE_ELSE)
            .map(Known::concern)
            .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));

    /** A concern as it is told. */
    private record Named(SafetyConcern concern, boolean sure) {

        void on(DraftSituation draft, int daysAgo) {
            if (sure) {
                draft.daysAgo(daysAgo).addConcern(concern);
            } else {
                draft.daysAgo(daysAgo).addConcernsUnsure(concern);
            }
        }
    }

    private SafetyAnswers() {}

    static Stream<Consumer<DraftSituation>> combinations(boolean all) {
        List<Set<Named>> atMostOne = sets(1);
        List<Set<Named>> atMostTwo = sets(2);
        List<Set<Named>> today = all ? atMostTwo : atMostOne;
        return Stream.of(
                        today.stream().flatMap(SafetyAnswers::answeredSomehow),
                        crossed(today, all ? atMostOne : oneOfEachSort(), all),
                        all ? crossed(atMostOne, atMostTwo, true) : Stream.<Consumer<DraftSituation>>of(),
                        crowds())
                .flatMap(some -> some);
    }

    /** More than two concerns at once, of every sort; and a danger shortly before. */
    private static Stream<Consumer<DraftSituation>> crowds() {
        List<Set<Named>> crowds =
                Sets.powerSet(SORTS).stream().map(SafetyAnswers::named).toList();
        Set<Named> danger = named(Set.of(Known.FEAR_OF_OTHER.concern()));
        return Stream.concat(
                crowds.stream().flatMap(SafetyAnswers::answeredSomehow), crossed(crowds, List.of(danger), false));
    }

    private static List<Set<Named>> oneOfEachSort() {
        return SORTS.stream().map(concern -> named(Set.of(concern))).toList();
    }

    private static Set<Named> named(Set<SafetyConcern> concerns) {
        return Set.copyOf(concerns.stream().map(each -> new Named(each, true)).toList());
    }

    private static Stream<Consumer<DraftSituation>> crossed(
            List<Set<Named>> today, List<Set<Named>> before, boolean all) {
        List<Integer> ages = all ? AGES : AGES.subList(0, 2);
        return today.stream()
                .flatMap(SafetyAnswers::answeredSomehow)
                .flatMap(now -> ages.stream().flatMap(age -> before.stream().map(then -> now.andThen(on(age, then)))));
    }

    private static Stream<Consumer<DraftSituation>> answeredSomehow(Set<Named> named) {
        return Stream.of(SafetyAnswered.values())
                .sorted((a, b) -> b.compareTo(a))
                .map(how -> on(0, named).andThen(draft -> draft.today().safetyAnswered(how)));
    }

    private static Consumer<DraftSituation> on(int daysAgo, Set<Named> named) {
        return draft -> named.forEach(each -> each.on(draft, daysAgo));
    }

    private static List<Set<Named>> sets(int most) {
        Set<Named> each = Sets.newLinkedHashSet();
        Stream.concat(Stream.of(Known.values()).map(Known::concern), Stream.of(SafetyConcern.of("A_CODE_OF_TOMORROW")))
                .forEach(concern -> {
                    each.add(new Named(concern, true));
                    each.add(new Named(concern, false));
                });
        ImmutableList.Builder<Set<Named>> sets = ImmutableList.builder();
        for (int size = 0; size <= most; size++) {
            sets.addAll(Sets.combinations(each, size));
        }
        return sets.build();
    }
}
