package dev.healing.console;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Puts one question and listens until there is a reply to go on with. */
final class Conversation {

    private static final String PROMPT = "> ";

    private final Screen screen;
    private final InputLines lines;
    private final CardPage page;
    private final LocalDate today;
    private final Phrases phrases;

    Conversation(Screen screen, InputLines lines, LocalDate today, Phrases phrases) {
        this.screen = screen;
        this.lines = lines;
        this.page = new CardPage(screen, phrases);
        this.today = today;
        this.phrases = phrases;
    }

    /** An answer, or a move to another question or away. */
    Reply ask(Card card) {
        page.card(card);
        while (true) {
            Optional<String> line = lines.next(PROMPT);
            // Whoever closes the terminal leaves, and keeps what they said.
            Reply reply = line.map(new Typed(card, today, phrases)::read).orElse(new Reply.Moved(Move.QUIT));
            if (reply instanceof Reply.NotUnderstood unclear) {
                screen.paragraph(unclear.hint());
            } else if (reply instanceof Reply.Moved moved && moved.move() == Move.HELP) {
                explain();
                page.card(card);
            } else if (reply instanceof Reply.Moved moved && moved.move() == Move.HIDE) {
                if (!hide()) {
                    return new Reply.Moved(Move.QUIT);
                }
                page.card(card);
            } else {
                return reply;
            }
        }
    }

    private void explain() {
        screen.blank();
        screen.paragraph(phrases.say("moves"));
        Arrays.stream(Move.values())
                .forEach(move -> screen.marked("  ", move.word(phrases) + ": " + phrases.say("means." + move.key())));
    }

    /** The question comes back only when the person says so. False if they would rather leave. */
    private boolean hide() {
        if (!lines.clear()) {
            screen.paragraph(phrases.say("hide.not"));
            return true;
        }
        screen.paragraph(phrases.say("hide.done"));
        return lines.next(PROMPT)
                .filter(line -> !Move.typed(line, phrases).equals(Optional.of(Move.QUIT)))
                .isPresent();
    }
}
