package dev.healing.console;

import com.google.common.collect.ImmutableList;

/** What a typed line means. */
sealed interface Reply {

    /**
     * An answer.
     *
     * @param replies as an interview takes them
     */
    record Answer(ImmutableList<String> replies) implements Reply {}

    /**
     * Something else than an answer.
     *
     * @param move what to do
     */
    record Moved(Move move) implements Reply {}

    /**
     * Neither.
     *
     * @param hint what would be understood, said kindly
     */
    record NotUnderstood(String hint) implements Reply {}
}
