package dev.healing.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Lists the fields of a table, one line each.
 *
 * @param <S> the type
 * @param <B> the draft of a value of that type
 */
final class Fields<S, B> {

    private final String coreName;
    private final Function<Place, B> drafts;
    private final Function<B, S> built;
    private final ImmutableMap.Builder<String, Field<S, B, ?>> fields = ImmutableMap.builder();
    private BiConsumer<Place, B> check = (place, draft) -> {};

    Fields(String coreName, Function<Place, B> drafts, Function<B, S> built) {
        this.coreName = coreName;
        this.drafts = drafts;
        this.built = built;
    }

    /** A field that must be given. */
    <T> Fields<S, B> required(String name, Shape<T> shape, Function<S, T> get, BiConsumer<B, T> keep) {
        return add(new Field<>(name, true, shape, source -> Optional.of(get.apply(source)), keep));
    }

    /** A field that may be left out, because core knows a default; written always, so that a default may change. */
    <T> Fields<S, B> defaulted(String name, Shape<T> shape, Function<S, T> get, BiConsumer<B, T> keep) {
        return add(new Field<>(name, false, shape, source -> Optional.of(get.apply(source)), keep));
    }

    /** A field that may be left out. */
    <T> Fields<S, B> optional(String name, Shape<T> shape, Function<S, Optional<T>> get, BiConsumer<B, T> keep) {
        return add(new Field<>(name, false, shape, get, keep));
    }

    /** A number that may be left out. */
    Fields<S, B> number(String name, Shape<Integer> shape, Function<S, OptionalInt> get, BiConsumer<B, Integer> keep) {
        return optional(name, shape, source -> boxed(get.apply(source)), keep);
    }

    /** A set that may be left out, which is the same as empty. */
    <T extends Comparable<? super T>> Fields<S, B> set(
            String name,
            SetOf<T> shape,
            Function<S, ? extends ImmutableSet<T>> get,
            BiConsumer<B, ImmutableSet<T>> keep) {
        return optional(
                name,
                shape,
                source -> Optional.<ImmutableSet<T>>of(get.apply(source)).filter(set -> !set.isEmpty()),
                keep);
    }

    /** What has to hold between the fields, beyond what core checks; it tells its own faults. */
    Fields<S, B> checked(BiConsumer<Place, B> between) {
        this.check = between;
        return this;
    }

    Table<S, B> table() {
        return new Table<>(coreName, drafts, built, fields.buildOrThrow(), check);
    }

    private Fields<S, B> add(Field<S, B, ?> field) {
        fields.put(field.name(), field);
        return this;
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
