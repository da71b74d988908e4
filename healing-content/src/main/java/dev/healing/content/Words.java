package dev.healing.content;

import java.util.Arrays;
import java.util.Optional;

/** The limits of texts, and the names that texts are found by. */
final class Words {

    static final int TITLE = 80;
    static final int PURPOSE = 200;
    static final int TEXT = 2000;

    private Words() {}

    /** The constant of a name, or empty. */
    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
