package dev.healing.console;

import com.google.common.base.Strings;
import dev.healing.content.SectionText;
import dev.healing.questionnaire.AnswerType;
import dev.healing.questionnaire.Interview;
import java.util.stream.Collectors;

/** Shows sections and questions. */
final class CardPage {

    private final Screen screen;
    private final Phrases phrases;

    CardPage(Screen screen, Phrases phrases) {
        this.screen = screen;
        this.phrases = phrases;
    }

    void section(SectionText section) {
        screen.blank();
        screen.heading(section.title(), '-');
        section.intro().forEach(screen::paragraph);
    }

    /** Where the person is: how many questions came before, and about how many are left. */
    void place(Interview interview) {
        int number = 1;
        for (Interview before = interview; before.back() != before; before = before.back()) {
            number++;
        }
        int all = number + interview.questionsLeft() - 1;
        int minutes = interview.minutesLeft();
        screen.blank();
        screen.paragraph(
                minutes == 1 ? phrases.say("place.minute", number, all) : phrases.say("place", number, all, minutes));
    }

    void card(Card card) {
        screen.blank();
        screen.heading(card.words().text());
        card.words().help().ifPresent(screen::paragraph);
        choices(card);
        screen.paragraph(whatToType(card));
    }

    private String whatToType(Card card) {
        if (card.comesFirst()) {
            return phrases.say("ask.first");
        }
        return card.given().isEmpty()
                ? phrases.say("ask." + card.question().type().name())
                : phrases.say("given", given(card));
    }

    private void choices(Card card) {
        int width = String.valueOf(card.options().size()).length();
        for (int i = 0; i < card.options().size(); i++) {
            String number = Strings.padStart(String.valueOf(i + 1), width + 2, ' ');
            screen.marked(number + "  ", card.label(card.options().get(i)));
        }
        if (card.question().type() == AnswerType.SCALE) {
            screen.paragraph(phrases.say(
                    "scale", card.words().low().orElse(""), card.words().high().orElse("")));
        }
    }

    private static String given(Card card) {
        return card.given().stream().map(card::label).collect(Collectors.joining(", "));
    }
}
