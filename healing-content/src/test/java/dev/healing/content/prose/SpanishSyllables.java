package dev.healing.content.prose;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Counts Spanish syllables. The spelling tells nearly all: strong vowels (a, e, o) stand alone, a weak one (i, u) joins its
 * neighbour unless it bears an accent.
 */
final class SpanishSyllables implements Syllables {

    /** The u of "que", "qui", "gue" and "gui" is not spoken; that of "güe" is. */
    private static final Pattern SILENT_U = Pattern.compile("(?<=q)u|(?<=g)u(?=[eéií])");
    /** A final y sounds like i, as in "hoy"; elsewhere it is a consonant. */
    private static final Pattern FINAL_Y = Pattern.compile("y$");
    /** One nucleus: weak vowels around a strong one, or weak ones together. An accented weak vowel stands alone. */
    private static final Pattern NUCLEUS = Pattern.compile("[íú]|[iuü]*[aeoáéó](?:[iuü](?![aeoáéóíú]))?|[iuü]+");

    private static final Pattern H_BETWEEN = Pattern.compile("(?<=[aeoáéóíú])h(?=[aeoáéóíú])");

    @Override
    public int in(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int digits = (int) lower.chars().filter(Character::isDigit).count();
        String heard = SILENT_U.matcher(lower).replaceAll("");
        heard = FINAL_Y.matcher(heard).replaceAll("i");
        heard = H_BETWEEN.matcher(heard).replaceAll("-");
        int nuclei = (int) NUCLEUS.matcher(heard).results().count();
        return Math.max(1, digits + nuclei);
    }
}
