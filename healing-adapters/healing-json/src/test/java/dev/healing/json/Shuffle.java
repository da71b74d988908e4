package dev.healing.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mixes up the arrays of words in a document, and says one word of each twice. */
final class Shuffle {

    private static final Pattern WORDS = Pattern.compile("\\[ (\"\\w+\"(?:, \"\\w+\")*) ]");

    private Shuffle() {}

    static String arrays(String json, Random random) {
        return WORDS.matcher(json).replaceAll(found -> Matcher.quoteReplacement(mixed(found, random)));
    }

    private static String mixed(MatchResult found, Random random) {
        List<String> words = new ArrayList<>(Arrays.asList(found.group(1).split(", ")));
        words.add(words.get(random.nextInt(words.size())));
        Collections.shuffle(words, random);
        return "[ " + String.join(", ", words) + " ]";
    }
}
