package dev.healing.content;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.healing.practice.BondKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows the tests of prose the small words of a plan that the guidebook only gives out inside of others. */
public final class GuideLines {

    private GuideLines() {}

    /** The languages that are shipped. */
    public static ImmutableSet<String> languages() {
        return Manifest.LANGUAGES;
    }

    /** Whether an entry, such as {@code findings.DANGER}, is told in a new language only with all others of danger and help. */
    public static boolean isToldWhole(String entry) {
        return SafetyWords.holds(entry);
    }

    /** The forms whose words follow what was told besides, as each kind of bond reads them. */
    public static ImmutableSetMultimap<String, FormText> formsOfWhatWasTold(Guidebook guidebook) {
        ImmutableSetMultimap.Builder<String, FormText> forms = ImmutableSetMultimap.builder();
        for (FormKey key : List.of(FormKey.PROTECT_WHO_HARMS, FormKey.OWN_WORK_PARENT_WORN_OUT)) {
            for (BondKind kind : BondKind.values()) {
                forms.put(key.name(), guidebook.form(key, kind));
            }
        }
        return forms.build();
    }

    /** Reasons, grades, labels and parts of a language, by place. */
    public static ImmutableMap<String, String> of(String language) {
        GuideWords words = StandardGuides.of(language).words();
        Map<String, String> lines = new LinkedHashMap<>();
        words.reasons().forEach((kind, line) -> lines.put("reasons/" + kind, line));
        words.grades().forEach((grade, line) -> lines.put("grades/" + grade, line));
        words.labels().forEach((label, line) -> lines.put("labels/" + label, line));
        words.parts().forEach((element, line) -> lines.put("parts/" + element, line));
        return ImmutableMap.copyOf(lines);
    }
}
