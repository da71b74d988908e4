package dev.healing.console;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A language nobody speaks, made from English word by word, to see what the console does with words unlike English ones. */
enum PseudoLanguage {
    /** Longer words, here and there one that fits no narrow terminal, accents, signs of two columns and marks of none. */
    LONG("qps", PseudoLanguage::lengthened),
    /** The letters of Arabic, which run from right to left. */
    RIGHT_TO_LEFT("ar", PseudoLanguage::turned);

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String ACCENTED = "áƀçđéƒǵĥíĵķłɱñóṕɋŕšţúṽŵẋýž";
    private static final String ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنه";

    /** Blanks, figures and addresses stay; a pack may not change them. */
    private static final Pattern STAYS = Pattern.compile(".*([{}\\d]|\\p{L}\\.\\p{L}).*");

    private final String tag;
    private final UnaryOperator<String> change;

    PseudoLanguage(String tag, UnaryOperator<String> change) {
        this.tag = tag;
        this.change = change;
    }

    String tag() {
        return tag;
    }

    /** A text of at most so many characters. */
    String of(String english, int longest) {
        String text = words(english, change);
        return text.length() <= longest ? text : words(english, word -> mapped(word, this == LONG ? ACCENTED : ARABIC));
    }

    private static String words(String english, UnaryOperator<String> change) {
        return Arrays.stream(english.split(" ", -1))
                .map(word -> STAYS.matcher(word).matches() ? word : change.apply(word))
                .collect(Collectors.joining(" "));
    }

    private static String lengthened(String word) {
        String grown = mapped(word, ACCENTED)
                .codePoints()
                .mapToObj(Character::toString)
                .map(letter -> "áéíóúý".contains(letter) ? letter.repeat(3) : letter)
                .collect(Collectors.joining());
        return switch (Math.floorMod(word.hashCode(), 12)) {
            case 0 -> grown + "🌱";
            case 1 -> grown + "x\u0302";
            case 2 -> grown.matches("\\p{L}+") ? grown.repeat(5) : grown;
            default -> grown;
        };
    }

    private static String turned(String word) {
        return mapped(word, ARABIC);
    }

    private static String mapped(String word, String letters) {
        return word.chars()
                .mapToObj(letter -> {
                    int at = LATIN.indexOf(Character.toLowerCase((char) letter));
                    return at < 0 ? String.valueOf((char) letter) : letters.substring(at, at + 1);
                })
                .collect(Collectors.joining());
    }
}
