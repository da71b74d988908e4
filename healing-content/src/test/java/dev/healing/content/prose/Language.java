package dev.healing.content.prose;

import dev.healing.content.Guidebook;
import dev.healing.content.StandardContent;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** The languages the tests of prose know. A language is tested from the day its texts are shipped. */
enum Language {
    ENGLISH("en", new EnglishSyllables(), new FleschKincaid()),
    SPANISH("es", new SpanishSyllables(), new Inflesz());

    private final String code;
    private final Syllables syllables;
    private final Readability readability;

    Language(String code, Syllables syllables, Readability readability) {
        this.code = code;
        this.syllables = syllables;
        this.readability = readability;
    }

    /** Those there are words in; whoever asks for another gets English. */
    static Stream<Language> shipped() {
        return Arrays.stream(values())
                .filter(language ->
                        language.code.equals(language.guidebook().locale().getLanguage()));
    }

    String code() {
        return code;
    }

    Syllables syllables() {
        return syllables;
    }

    Readability readability() {
        return readability;
    }

    Guidebook guidebook() {
        return StandardContent.content().guidebook(Locale.forLanguageTag(code));
    }

    /** What no text may say, each group with its reason. */
    Phrases banned() {
        return Phrases.read("banned-" + code + ".txt");
    }

    /** What some texts have to say, and the signs by which tests know what a text is about. */
    Phrases signs() {
        return Phrases.read("signs-" + code + ".txt");
    }
}
