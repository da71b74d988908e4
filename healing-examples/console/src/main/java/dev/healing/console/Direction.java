package dev.healing.console;

import java.text.Bidi;

/**
 * Which way a text runs. What is put into a line that runs the other way is set apart by isolates (UAX 9). Without them
 * a scale from 0 to 10 is shown with its ends exchanged.
 */
final class Direction {

    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_DIRECTIONAL_ISOLATE = "\u2069";

    private Direction() {}

    /** A text as it can stand in a line without changing its order, or that of the line. */
    static String kept(String text, String line) {
        boolean plain = !hasTurns(text) && !hasTurns(line);
        if (plain || isOneNumber(text) || runsLeft(text) == runsLeft(line)) {
            return text;
        }
        return FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE;
    }

    private static boolean hasTurns(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    private static boolean isOneNumber(String text) {
        return text.chars().allMatch(Character::isDigit);
    }

    private static boolean runsLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
