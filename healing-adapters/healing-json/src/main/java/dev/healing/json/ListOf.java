package dev.healing.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * An array whose order counts. A wrong item is told and left out.
 *
 * @param item how one item stands
 * @param most how many items the array may have; of a longer one nothing is read
 * @param <T> one item
 */
record ListOf<T>(Shape<T> item, int most) implements Shape<ImmutableList<T>> {

    static <T> ListOf<T> of(Shape<T> item) {
        return new ListOf<>(item, Integer.MAX_VALUE);
    }

    @Override
    public Optional<ImmutableList<T>> read(Place place) {
        if (!(place.node() instanceof Node.Items items)) {
            return place.refuse("must be an array");
        }
        if (items.list().size() > most) {
            return place.refuse("must hold at most " + most + " items");
        }
        ImmutableList.Builder<T> read = ImmutableList.builder();
        for (int i = 0; i < items.list().size(); i++) {
            item.read(place.item(i, items.list().get(i))).ifPresent(read::add);
        }
        return Optional.of(read.build());
    }

    @Override
    public void write(ImmutableList<T> values, Output out) {
        out.array(values, item);
    }
}
