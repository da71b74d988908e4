package dev.healing.content.prose;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the minutes a text names, as figures or as words of its language. */
final class Minutes {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Pattern, Integer> wholes = new HashMap<>();
    private final Pattern numbered;

    Minutes(Language language) {
        Map<String, String> lines = lines("minutes-" + language.code() + ".txt");
        List<String> words = new ArrayList<>(List.of("\\d+"));
        lines.forEach((key, names) -> {
            if (key.endsWith(" whole")) {
                wholes.put(wholeWords(names), Integer.valueOf(key.substring(0, key.indexOf(' '))));
            } else if (Character.isDigit(key.charAt(0))) {
                words.add(names);
                Splitter.on('|').split(names).forEach(name -> numbers.put(name, Integer.valueOf(key)));
            }
        });
        numbered = wholeWords("(" + String.join("|", words) + ")(?:\\s(?:" + lines.get("between") + "))?\\s(?:"
                + lines.get("unit") + ")");
    }

    /** The minutes a text names, in the order of the file for whole phrases; what it quotes is left aside. */
    List<Integer> in(String text) {
        String told = QUOTED.matcher(text).replaceAll("");
        List<Integer> found = new ArrayList<>();
        Matcher matcher = numbered.matcher(told);
        while (matcher.find()) {
            String number = matcher.group(1).toLowerCase(java.util.Locale.ROOT);
            found.add(
                    numbers.containsKey(number)
                            ? Objects.requireNonNull(numbers.get(number))
                            : Integer.parseInt(number));
        }
        wholes.forEach((pattern, minutes) -> {
            if (pattern.matcher(told).find()) {
                found.add(minutes);
            }
        });
        return found;
    }

    private static Pattern wholeWords(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}-])(?:" + words + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Map<String, String> lines(String name) {
        try {
            var file = Objects.requireNonNull(Minutes.class.getResource(name), name);
            Map<String, String> lines = new HashMap<>();
            Resources.readLines(file, StandardCharsets.UTF_8).stream()
                    .filter(line -> line.contains(" = "))
                    .map(line -> line.split(" = ", 2))
                    .forEach(line -> lines.put(line[0], line[1]));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
