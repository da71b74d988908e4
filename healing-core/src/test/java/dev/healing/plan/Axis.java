package dev.healing.plan;

import com.google.common.collect.ImmutableList;
import dev.healing.plan.Projection.Shown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One group of answers and the few different things its many combinations come to.
 *
 * @param share what the group can change at all
 * @param shown each thing it comes to, with the first combination that does
 * @param combinations how many combinations were read
 */
record Axis(Projection share, ImmutableList<Shown> shown, long combinations) {

    /** Reads every combination beside answers that stay the same. */
    static Axis of(Consumer<Draft> beside, Stream<Consumer<Draft>> combinations) {
        Map<Projection, Shown> first = new LinkedHashMap<>();
        long[] count = {0};
        combinations
                .map(answers -> new Shown(Projection.of(List.of(beside, answers)), answers))
                .forEachOrdered(each -> {
                    count[0]++;
                    first.putIfAbsent(each.projection(), each);
                });
        Projection some = first.keySet().stream().reduce(Projection.NOTHING, Projection::plus);
        Projection always = first.keySet().stream().reduce(some, Projection::and);
        return new Axis(some.minus(always), ImmutableList.copyOf(first.values()), count[0]);
    }

    /** The same without what others can change. */
    Axis only(Projection share) {
        return new Axis(
                share,
                shown.stream()
                        .map(each -> new Shown(each.projection().and(share), each.answers()))
                        .collect(ImmutableList.toImmutableList()),
                combinations);
    }
}
