package dev.healing.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.content.StandardContent;
import java.util.Locale;
import java.util.regex.Pattern;

/** What no person should ever read. */
final class MachineWords {

    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]{2,}_[A-Z_]+\\b");
    /** Words of the inside, names of fields and constants without a line in them. */
    private static final Pattern INSIDE = Pattern.compile(
            "(?i)\\bomissions?\\b|contraindicated|\\bfindings\\b|\\bassessment\\b|relationship\\.|safety\\.[a-z]|\\bnull\\b"
                    + "|exception|\\bprotect:|\\bvouched\\b|\\btriage\\b");

    private static final Pattern CONSTANT_OF_ONE_WORD = Pattern.compile(
            "\\b(PROTECT|GENTLE|REFLECT|UNDECIDED|GRIEVING|CRISIS|DANGER|BETRAYAL|SKIPPED|PARTLY|ROMANTIC"
                    + "|FRIENDSHIP|UNSURE|WILLING|UNKNOWN)\\b");

    private MachineWords() {}

    static void areNotIn(String text) {
        assertThat(text).doesNotContainPattern(CONSTANT);
        assertThat(text).doesNotContainPattern(INSIDE);
        assertThat(text).doesNotContainPattern(CONSTANT_OF_ONE_WORD);
    }

    /** Ids are for the list of practices, not for a letter. */
    static void andIdsAreNotIn(String text) {
        areNotIn(text);
        StandardContent.content().catalog().practices().keySet().stream()
                .filter(id -> id.contains("-"))
                .forEach(id ->
                        assertThat(text.toLowerCase(Locale.ROOT)).doesNotContainPattern("[^a-z]" + id + "[^a-z ]"));
    }
}
