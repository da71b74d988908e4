package dev.healing.content.prose;

import com.google.common.collect.ImmutableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that may stand in the blanks of a text, so that it can be read as a whole. */
final class Blanks {

    private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");

    private static final ImmutableMap<String, String> NUMBERS =
            ImmutableMap.of("week", "3", "first", "2", "last", "4", "times", "3", "minutes", "10");

    private static final ImmutableMap<String, String> ENGLISH = ImmutableMap.<String, String>builder()
            .putAll(NUMBERS)
            .put("title", "Slow breathing")
            .put("titles", "\"Slow breathing\", \"A three-line note\"")
            .put("practice", "\"Slow breathing\"")
            .put("facts", "You are tired.")
            .put("measure", "alone, once")
            .put("purpose", "Give your body a rest.")
            .put("why", "It comes first.")
            .put("what", "Slow breathing. It gives your body a rest.")
            .put("short", "Take one breath.")
            .put("when", "when it is calm between you")
            .buildOrThrow();

    private static final ImmutableMap<String, String> SPANISH = ImmutableMap.<String, String>builder()
            .putAll(NUMBERS)
            .put("title", "Respirar despacio")
            .put("titles", "\"Respirar despacio\", \"Tres líneas\"")
            .put("practice", "\"Respirar despacio\"")
            .put("facts", "Hay poca energía.")
            .put("measure", "a solas, una vez")
            .put("purpose", "Da un descanso a tu cuerpo.")
            .put("why", "Va primero.")
            .put("what", "Respirar despacio. Da un descanso a tu cuerpo.")
            .put("short", "Respira una vez.")
            .put("when", "cuando haya calma")
            .buildOrThrow();

    private Blanks() {}

    static String filled(String text, Language language) {
        ImmutableMap<String, String> words = language == Language.ENGLISH ? ENGLISH : SPANISH;
        return BLANK.matcher(text).replaceAll(blank -> Matcher.quoteReplacement(words(words, blank.group(1))));
    }

    private static String words(ImmutableMap<String, String> words, String blank) {
        String told = words.get(blank);
        if (told == null) {
            throw new IllegalStateException("no words for the blank " + blank);
        }
        return told;
    }
}
