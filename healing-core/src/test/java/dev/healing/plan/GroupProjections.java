package dev.healing.plan;

import com.google.common.collect.ImmutableList;
import dev.healing.plan.Projection.Shown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One group of answers and the few different things its many combinations come to.
 *
 * @param share what the group can change at all
 * @param shown each thing it comes to, with the first combination that does
 * @param combinations how many combinations were read
 */
record GroupProjections(Projection share, ImmutableList<Shown> shown, long combinations) {

    /** Reads every combination beside answers that stay the same. */
    static GroupProjections of(Consumer<DraftSituation> beside, Stream<Consumer<DraftSituation>> combinations) {
        LongAdder count = new LongAdder();
        Map<Projection, Shown> first = combinations
                .parallel()
                .peek(answers -> count.increment())
                .map(answers -> new Shown(Projection.of(List.of(beside, answers)), answers))
                .collect(Collectors.toMap(Shown::projection, each -> each, (one, later) -> one, LinkedHashMap::new));
        Projection some = first.keySet().stream().reduce(Projection.NOTHING, Projection::plus);
        Projection always = first.keySet().stream().reduce(some, Projection::and);
        return new GroupProjections(some.minus(always), ImmutableList.copyOf(first.values()), count.sum());
    }

    /** The same without what others can change. */
    GroupProjections only(Projection share) {
        return new GroupProjections(
                share,
                shown.stream()
                        .map(each -> new Shown(each.projection().and(share), each.answers()))
                        .collect(ImmutableList.toImmutableList()),
                combinations);
    }
}
