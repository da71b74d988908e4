package dev.healing.content.prose;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;

/** LanguageTool reads every text for people: practices, plans, help and questions. */
@DisplayName("The grammar of every text")
class GrammarTest {

    private static final ImmutableMap<Language, String> VARIANTS =
            ImmutableMap.of(Language.ENGLISH, "en-GB", Language.SPANISH, "es");
    private static final int MOST_SUGGESTIONS = 3;

    /** Reading takes long, so it is done once for a language. */
    private static final Map<Language, List<Found>> FOUND = new EnumMap<>(Language.class);

    /** What was found in a piece, and where. */
    private record Found(String place, String rule, String words, String around, List<String> suggestions) {

        @Override
        public String toString() {
            return place + ": " + rule + " [" + words + "] in \"" + around + "\", perhaps " + suggestions;
        }
    }

    static Stream<Language> languages() {
        return Language.shipped();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("is sound, or allowed with a reason")
    void isSound(Language language) {
        Allowed allowed = Allowed.in(language);

        assertThat(found(language).stream()
                        .filter(found -> !allowed.has(found.rule(), found.words()))
                        .map(Found::toString))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("is allowed no more than it needs")
    void isAllowedNoMore(Language language) {
        assertThat(Allowed.in(language).all())
                .allMatch(allowance ->
                        found(language).stream().anyMatch(found -> allowance.covers(found.rule(), found.words())));
    }

    private static synchronized List<Found> found(Language language) {
        return FOUND.computeIfAbsent(language, GrammarTest::read);
    }

    private static List<Found> read(Language language) {
        JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode(VARIANTS.getOrDefault(language, "")));
        List<Found> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Passage passage : new Prose(language).all()) {
            for (String piece : passage.pieces()) {
                if (seen.add(piece)) {
                    check(tool, passage.place(), Blanks.filled(piece, language), found);
                }
            }
        }
        assertThat(seen).as("pieces that were read").hasSizeGreaterThan(1000);
        return found;
    }

    private static void check(JLanguageTool tool, String place, String text, List<Found> found) {
        try {
            for (RuleMatch match : tool.check(text)) {
                found.add(new Found(
                        place,
                        match.getSpecificRuleId(),
                        text.substring(match.getFromPos(), match.getToPos()).strip(),
                        text,
                        match.getSuggestedReplacements().stream()
                                .limit(MOST_SUGGESTIONS)
                                .toList()));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
