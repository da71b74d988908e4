package dev.healing.console;

import dev.healing.content.Guidebook;
import dev.healing.content.StandardContent;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The language a person reads. Where the guidebook falls back to another, the words of the console go with it. */
final class Language {

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "The language of the words, such as en or es. English where there is no other.")
    private String tag = "en";

    Guidebook guidebook() {
        return StandardContent.content().guidebook(Locale.forLanguageTag(tag));
    }

    Phrases phrases() {
        return Phrases.in(guidebook().locale());
    }
}
