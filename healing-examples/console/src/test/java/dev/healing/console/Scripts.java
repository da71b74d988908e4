package dev.healing.console;

import java.util.List;

/** What people type, line by line. */
final class Scripts {

    /** The short questions, answered by somebody whose friend wants to mend it too. */
    static final List<String> WILLING_FRIENDS = List.of(
            "2", "1", // a friendship that goes on
            "2", "4", "2", "4", "3", // all are safe
            "3", "3", "3", // two grown-ups who meet now and then
            "7", "8", "1", "2", // love, a wish, to try, a crack
            "1", // willing
            "7,8", // distance and drift
            "2", // not hot
            "1", "2", "60"); // steady, no case, an hour a week

    /** The lines after which nothing about safety is half told any more. */
    static final int SAFETY_IS_TOLD = 7;

    private Scripts() {}
}
