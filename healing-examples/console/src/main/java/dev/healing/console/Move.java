package dev.healing.console;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;

/** What a person can type besides an answer. */
enum Move {
    /** Leaves the question open, and takes back what was said to it. */
    SKIP,
    /** To the question before. */
    BACK,
    /** Past the rest of the section. */
    REST,
    /** Away, with all answers kept. */
    QUIT,
    /** What can be typed. */
    HELP,
    /** Clears the screen. */
    HIDE,
    /** To the next question, with what was said to this one; an empty line. */
    ON;

    /** The word for it in a language. */
    String word(Phrases phrases) {
        return phrases.say("move." + key());
    }

    /** Its name in the phrases. */
    String key() {
        return Ascii.toLowerCase(name());
    }

    /** Finds a move by its word; the English words work in every language. */
    static Optional<Move> typed(String line, Phrases phrases) {
        if (line.isBlank()) {
            return Optional.of(ON);
        }
        String word = Typed.plain(line);
        return Arrays.stream(values())
                .filter(move -> move != ON)
                .filter(move -> word.equals(move.key()) || word.equals(Typed.plain(move.word(phrases))))
                .findFirst();
    }
}
