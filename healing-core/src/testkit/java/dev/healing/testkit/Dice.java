package dev.healing.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/** Draws answers: the calm one as often as {@code calm} says, else any, and a good part of those left out. */
final class Dice {

    private static final int[] DAYS_AGO = {-3, 0, 10, 89, 90, 91, 92, 120, 181, 182, 183, 300};

    private final SplittableRandom random;
    private final double calm;

    Dice(SplittableRandom random, double calm) {
        this.random = random;
        this.calm = calm;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean calm() {
        return chance(calm);
    }

    boolean chance(double of) {
        return random.nextDouble() < of;
    }

    int one(int[] all) {
        return all[random.nextInt(all.length)];
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    <E extends Enum<E>> E any(Class<E> type) {
        return pick(Arrays.asList(type.getEnumConstants()));
    }

    <E extends Enum<E>> E mostly(Class<E> type, E usual) {
        return chance((1 + calm) / 2) ? usual : any(type);
    }

    @SafeVarargs
    final <E extends Enum<E>> Optional<E> maybe(Class<E> type, E... usual) {
        if (calm()) {
            return Optional.of(usual[random.nextInt(usual.length)]);
        }
        return chance(0.4) ? Optional.empty() : Optional.of(any(type));
    }

    <E extends Enum<E>> List<E> some(Class<E> type, int most) {
        List<E> some = new ArrayList<>();
        for (int i = calm() ? random.nextInt(2) : random.nextInt(most + 1); i > 0; i--) {
            some.add(any(type));
        }
        return some;
    }

    OptionalInt scale(int from, int to) {
        if (calm()) {
            return OptionalInt.of(random.nextInt(from, to + 1));
        }
        return chance(0.3) ? OptionalInt.empty() : OptionalInt.of(random.nextInt(11));
    }

    Optional<LocalDate> date() {
        return chance(0.4) ? Optional.empty() : Optional.of(Situations.TODAY.minusDays(one(DAYS_AGO)));
    }
}
