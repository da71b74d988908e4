package dev.healing.content;

import com.google.common.collect.ImmutableMap;
import dev.healing.practice.BondKind;

/** The words of a question, with what differs for some kinds of bond laid over the rest. */
record QuestionWords(QuestionText usual, ImmutableMap<BondKind, QuestionText> byKind) {

    QuestionText of(BondKind kind) {
        return byKind.getOrDefault(kind, usual);
    }
}
