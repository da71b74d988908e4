package dev.healing.plan;

import dev.healing.practice.Topic;

/** A set of topics as one machine word. */
@SuppressWarnings("EnumOrdinal") // never stored, so the order of the enum may change
final class Topics {

    private final long bits;

    private Topics(long bits) {
        this.bits = bits;
    }

    static Topics of(Iterable<Topic> topics) {
        long bits = 0;
        for (Topic topic : topics) {
            bits |= 1L << topic.ordinal();
        }
        return new Topics(bits);
    }

    static Topics of(Topic... topics) {
        return of(java.util.Arrays.asList(topics));
    }

    boolean has(Topic topic) {
        return (bits & (1L << topic.ordinal())) != 0;
    }

    boolean hasAny(Topics some) {
        return (bits & some.bits) != 0;
    }

    boolean only(Topic topic) {
        return bits == 1L << topic.ordinal();
    }
}
