package dev.healing.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.healing.validation.Fault;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A constant of an enum, by its name.
 *
 * @param <E> the enum
 */
final class Constant<E extends Enum<E>> implements Shape<E> {

    private static final String RULE = "must be a known constant";

    private final ImmutableMap<String, E> byName;
    private final boolean quoted;

    private Constant(Set<E> constants, boolean quoted) {
        this.byName = Maps.uniqueIndex(constants, Enum::name);
        this.quoted = quoted;
    }

    /** Any constant; one that is not known could never have been stored and is quoted in the fault. */
    static <E extends Enum<E>> Constant<E> of(Class<E> type) {
        return new Constant<>(EnumSet.allOf(type), true);
    }

    /** Any constant; one that is not known may be an answer of a later version, or about safety, and is not quoted. */
    static <E extends Enum<E>> Constant<E> unquoted(Class<E> type) {
        return new Constant<>(EnumSet.allOf(type), false);
    }

    /** All constants but one. */
    static <E extends Enum<E>> Constant<E> except(E left) {
        return new Constant<>(EnumSet.complementOf(EnumSet.of(left)), false);
    }

    @Override
    public Optional<E> read(Place place) {
        if (!(place.node() instanceof Node.Words words)) {
            return place.refuse("must be a text: the name of a constant");
        }
        E constant = byName.get(words.text());
        if (constant != null) {
            return Optional.of(constant);
        }
        String was = quoted ? words.text().replaceAll("\\p{Cntrl}", "?") : "";
        return place.refuse(new Fault(place.path(), RULE, was));
    }

    @Override
    public void write(E value, Output out) {
        out.text(value.name());
    }
}
