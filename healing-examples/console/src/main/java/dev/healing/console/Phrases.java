package dev.healing.console;

import java.util.Locale;
import java.util.ResourceBundle;

/** What the console itself says in one language. The words about bonds, plans and questions come from a guidebook. */
final class Phrases {

    private static final String NAME = "dev.healing.console.phrases";
    private static final ResourceBundle.Control ENGLISH_IF_MISSING =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private Phrases(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    static Phrases in(Locale locale) {
        return new Phrases(ResourceBundle.getBundle(NAME, locale, ENGLISH_IF_MISSING));
    }

    /** The phrase under a key, with {0}, {1} and so on filled in. */
    String say(String key, Object... values) {
        String phrase = bundle.getString(key);
        String filled = phrase;
        for (int i = 0; i < values.length; i++) {
            filled = filled.replace("{" + i + "}", Direction.kept(String.valueOf(values[i]), phrase));
        }
        return filled;
    }
}
