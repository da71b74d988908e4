package dev.healing.console;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.validation.NumberRule;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Reads a typed line as a reply to a card. Generous: the words of an option are as good as its number. */
final class Typed {

    private static final Splitter NUMBERS =
            Splitter.on(CharMatcher.anyOf(" ,;\t")).trimResults().omitEmptyStrings();

    private final Card card;
    private final LocalDate today;
    private final Phrases phrases;

    Typed(Card card, LocalDate today, Phrases phrases) {
        this.card = card;
        this.today = today;
        this.phrases = phrases;
    }

    Reply read(String line) {
        String typed = line.strip();
        Optional<Reply> move = Move.typed(typed, phrases).map(Reply.Moved::new);
        return move.or(() -> answer(typed).map(Reply.Answer::new)).orElseGet(() -> new Reply.NotUnderstood(hint()));
    }

    private Optional<ImmutableList<String>> answer(String typed) {
        return switch (card.question().type()) {
            case ONE -> option(typed).or(() -> labelled(typed)).map(ImmutableList::of);
            case SEVERAL -> several(typed).or(() -> labelled(typed).map(ImmutableList::of));
            case SCALE, NUMBER -> number(typed).map(ImmutableList::of);
            case DAY -> RoughDay.read(typed, today).map(LocalDate::toString).map(ImmutableList::of);
        };
    }

    private Optional<ImmutableList<String>> several(String typed) {
        ImmutableSet.Builder<String> chosen = ImmutableSet.builder();
        for (String part : NUMBERS.split(typed)) {
            Optional<String> option = option(part);
            if (option.isEmpty()) {
                return Optional.empty();
            }
            chosen.add(option.get());
        }
        return Optional.of(chosen.build().asList());
    }

    private Optional<String> option(String typed) {
        return whole(typed)
                .filter(number -> number >= 1 && number <= card.options().size())
                .map(number -> card.options().get(number - 1));
    }

    private Optional<String> labelled(String typed) {
        return card.options().stream()
                .filter(option -> plain(card.label(option)).equals(plain(typed)))
                .findFirst();
    }

    private Optional<String> number(String typed) {
        NumberRule range = card.question().numbers().orElseThrow();
        return whole(typed)
                .filter(number -> number >= range.least() && number <= range.most())
                .map(String::valueOf);
    }

    private static Optional<Integer> whole(String typed) {
        return typed.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    private String hint() {
        String type = "again." + card.question().type().name();
        return card.question()
                .numbers()
                .map(range -> phrases.say(type, range.least(), range.most()))
                .orElseGet(() -> phrases.say(type, card.options().size(), today));
    }

    /** Without case and accents, so that nobody has to find the right key. */
    static String plain(String words) {
        return Normalizer.normalize(words.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
