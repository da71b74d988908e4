package dev.healing.plan;

import java.util.List;
import java.util.function.Predicate;

/** The weeks in which what is placed begins. */
record Starts(List<Placement> placed, Predicate<Predicate<Tags>> someDone) {

    static final int NEVER = Integer.MAX_VALUE;

    int of(Predicate<Tags> what) {
        int first = NEVER;
        for (Placement placement : placed) {
            if (placement.start() < first && what.test(placement.tags())) {
                first = placement.start();
            }
        }
        return first;
    }

    int of(String practice) {
        for (Placement placement : placed) {
            if (placement.candidate().id().equals(practice)) {
                return placement.start();
            }
        }
        return NEVER;
    }

    /** The week after something began, week one if it was done before, never if neither. */
    int after(Predicate<Tags> what) {
        int start = of(what);
        if (start != NEVER) {
            return start + 1;
        }
        return someDone.test(what) ? 1 : NEVER;
    }
}
