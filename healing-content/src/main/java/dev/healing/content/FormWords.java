package dev.healing.content;

import com.google.common.collect.ImmutableMap;
import dev.healing.practice.BondKind;

/** The words around a plan of one form, with what differs for some kinds of bond laid over the rest. */
record FormWords(FormText usual, ImmutableMap<BondKind, FormText> byKind) {

    FormText of(BondKind kind) {
        return byKind.getOrDefault(kind, usual);
    }
}
