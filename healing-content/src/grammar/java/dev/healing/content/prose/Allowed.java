package dev.healing.content.prose;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What the grammar check may say, each with its reason. */
record Allowed(ImmutableList<Allowance> all) {

    private static final Splitter LINES = Splitter.on('\n').trimResults().omitEmptyStrings();
    private static final Splitter PARTS = Splitter.on('|').trimResults();
    private static final int LINE_HAS = 3;

    /**
     * One line of the list.
     *
     * @param rule the id of the rule
     * @param words the words it marks, or a star for all
     * @param reason why it is fine
     */
    record Allowance(String rule, String words, String reason) {

        static Allowance of(String line) {
            List<String> parts = PARTS.splitToList(line);
            if (parts.size() != LINE_HAS || parts.contains("")) {
                throw new IllegalArgumentException("a line needs a rule, words and a reason: " + line);
            }
            return new Allowance(parts.get(0), parts.get(1), parts.get(2));
        }

        boolean covers(String foundRule, String foundWords) {
            return rule.equals(foundRule) && (words.equals("*") || words.equals(foundWords));
        }
    }

    static Allowed in(Language language) {
        String name = "allowed-" + language.code() + ".txt";
        try {
            var file = Objects.requireNonNull(Allowed.class.getResource(name), name);
            return new Allowed(LINES.splitToStream(Resources.toString(file, StandardCharsets.UTF_8))
                    .filter(line -> !line.startsWith("#"))
                    .map(Allowance::of)
                    .collect(ImmutableList.toImmutableList()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean has(String rule, String words) {
        return all.stream().anyMatch(allowance -> allowance.covers(rule, words));
    }
}
