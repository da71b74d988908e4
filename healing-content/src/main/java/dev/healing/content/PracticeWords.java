package dev.healing.content;

import com.google.common.collect.ImmutableMap;
import dev.healing.practice.BondKind;

/** The words of a practice, with what differs for some kinds of bond laid over the rest. */
record PracticeWords(PracticeText usual, ImmutableMap<BondKind, PracticeText> byKind) {

    PracticeText of(BondKind kind) {
        return byKind.getOrDefault(kind, usual);
    }
}
