package dev.healing.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of the console")
class PhrasesTest {

    @Test
    @DisplayName("say the same things in every language, with the same gaps to fill")
    void areComplete() {
        assertThat(gaps(Locale.forLanguageTag("es"))).isEqualTo(gaps(Locale.ROOT));
    }

    @Test
    @DisplayName("hold no machine words")
    void arePlain() {
        for (Locale locale : new Locale[] {Locale.ROOT, Locale.forLanguageTag("es")}) {
            ResourceBundle bundle = bundle(locale);
            bundle.keySet().forEach(key -> MachineWords.areNotIn(bundle.getString(key)));
        }
    }

    private static Map<String, String> gaps(Locale locale) {
        ResourceBundle bundle = bundle(locale);
        Map<String, String> gaps = new TreeMap<>();
        bundle.keySet()
                .forEach(key -> gaps.put(
                        key,
                        Pattern.compile("\\{\\d}")
                                .matcher(bundle.getString(key))
                                .results()
                                .map(MatchResult::group)
                                .sorted()
                                .toList()
                                .toString()));
        return gaps;
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "dev.healing.console.phrases",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
