package dev.healing.json;

import java.util.Optional;
import java.util.function.Function;

/**
 * How one sort of value stands in JSON: how it is read and how it is written.
 *
 * @param <T> the value
 */
interface Shape<T> {

    /** The value at a place; empty, with a fault told, if it is not one. */
    Optional<T> read(Place place);

    void write(T value, Output out);

    /** The same JSON for another type of value. */
    default <U> Shape<U> as(Function<T, U> from, Function<U, T> to) {
        Shape<T> inner = this;
        return new Shape<>() {
            @Override
            public Optional<U> read(Place place) {
                return inner.read(place).map(from);
            }

            @Override
            public void write(U value, Output out) {
                inner.write(to.apply(value), out);
            }
        };
    }
}
