package dev.healing.json;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One member of an object: its name, how it is read and how it is written, all in one place.
 *
 * @param name the name, the same as in core
 * @param required whether it must be given
 * @param shape how its value stands
 * @param given the value to write, or empty where it is left out
 * @param keep takes over the value read
 * @param <S> the type whose field it is
 * @param <B> what gathers a value of that type while it is read
 * @param <T> the value of the field
 */
record Field<S, B, T>(
        String name, boolean required, Shape<T> shape, Function<S, Optional<T>> given, BiConsumer<B, T> keep) {

    void read(Place place, B draft) {
        shape.read(place).ifPresent(value -> keep.accept(draft, value));
    }

    void write(S source, Output out) {
        given.apply(source).ifPresent(value -> out.member(name, value, shape));
    }
}
