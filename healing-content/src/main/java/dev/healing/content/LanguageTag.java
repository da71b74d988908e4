package dev.healing.content;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import dev.healing.content.yaml.Value;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;

/** The name of a language in a pack: a tag of BCP 47 in small letters, such as {@code fr}, {@code fr-ca} or {@code zh-hant}. */
final class LanguageTag {

    private static final String TAG = "[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?";
    private static final ImmutableSet<String> OF_TWO_LETTERS = ImmutableSet.copyOf(Locale.getISOLanguages());
    private static final ImmutableSet<String> LONG_FORMS = Arrays.stream(Locale.getISOLanguages())
            .map(LanguageTag::ofThreeLetters)
            .collect(ImmutableSet.toImmutableSet());

    private LanguageTag() {}

    /** The languages of the standard guidance, and those that have a tag of their own. */
    static Optional<String> read(Value value) {
        Optional<String> tag = value.text(Words.TITLE);
        if (tag.isEmpty() || Manifest.LANGUAGES.contains(tag.get())) {
            return tag;
        }
        String rule = refusal(tag.get());
        if (rule.isEmpty()) {
            return tag;
        }
        value.refuse(rule);
        return Optional.empty();
    }

    /** A language has one name only, or else words could be laid over those of another. */
    private static String refusal(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String language = locale.getLanguage();
        boolean known = OF_TWO_LETTERS.contains(language) || (language.length() == 3 && !LONG_FORMS.contains(language));
        if (!tag.matches(TAG) || !known || !of(locale).equals(tag)) {
            return "must be the tag of a language in small letters, such as fr or fr-ca";
        }
        return Manifest.LANGUAGES.contains(language)
                ? "must be another language: the standard guidance words " + language + " itself"
                : "";
    }

    /** The name a pack has for the language of a locale. */
    static String of(Locale locale) {
        return Ascii.toLowerCase(locale.toLanguageTag());
    }

    private static String ofThreeLetters(String language) {
        try {
            return Locale.forLanguageTag(language).getISO3Language();
        } catch (MissingResourceException none) {
            return "";
        }
    }
}
