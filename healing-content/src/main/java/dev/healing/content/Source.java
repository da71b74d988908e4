package dev.healing.content;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A study or text that a practice rests on.
 *
 * @param key its key in the register
 * @param citation who wrote what, when and where
 * @param year the year, or empty if what was seen names none
 * @param population who was studied
 * @param found what was found, in modest words
 * @param link where to read it
 * @param checked how it was checked
 * @param note what to keep in mind about it, if anything
 */
public record Source(
        String key,
        String citation,
        OptionalInt year,
        String population,
        String found,
        String link,
        Checked checked,
        Optional<String> note) {

    /** How a source was checked. */
    public enum Checked {
        /** A text that supports the use was seen. */
        CONFIRMED,
        /** Seen only in the words of others. */
        SECONDARY,
        /** Not seen. Never shown as evidence. */
        UNVERIFIED
    }
}
