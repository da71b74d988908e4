package dev.healing.content;

import com.google.common.base.Enums;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** The limits of texts, and how the words for a constant are found. */
final class Words {

    static final int TITLE = 80;
    static final int PURPOSE = 200;
    static final int TEXT = 2000;

    private Words() {}

    /** The constant of a name, or empty. */
    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Enums.getIfPresent(type, name).toJavaUtil();
    }

    /** What stands under a name; the reader saw to it that each one has something. */
    static <K, T> T of(ImmutableMap<K, T> words, K name) {
        T found = words.get(name);
        if (found == null) {
            throw new IllegalStateException("the guidance has no words for " + name);
        }
        return found;
    }
}
