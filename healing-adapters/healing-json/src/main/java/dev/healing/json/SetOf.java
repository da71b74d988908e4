package dev.healing.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * An array whose order and duplicates make no difference (INV-42); written in the natural order of its items.
 *
 * @param item how one item stands
 * @param most how many items the array may have, duplicates counted
 * @param <T> one item
 */
record SetOf<T extends Comparable<? super T>>(Shape<T> item, int most) implements Shape<ImmutableSet<T>> {

    static <T extends Comparable<? super T>> SetOf<T> of(Shape<T> item) {
        return new SetOf<>(item, Integer.MAX_VALUE);
    }

    @Override
    public Optional<ImmutableSet<T>> read(Place place) {
        return new ListOf<>(item, most).read(place).map(ImmutableSet::copyOf);
    }

    @Override
    public void write(ImmutableSet<T> values, Output out) {
        out.array(ImmutableList.sortedCopyOf(values), item);
    }
}
