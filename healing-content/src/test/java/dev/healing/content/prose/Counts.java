package dev.healing.content.prose;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What readability formulas ask for.
 *
 * @param words the words, numbers among them
 * @param sentences the sentences; a piece without a full stop, such as a title, is one
 * @param syllables the syllables of all words
 */
record Counts(int words, int sentences, int syllables) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}]+)*");
    /** A stop that a space or the end follows, quotation marks and brackets between them left aside. */
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]+[\"'”’)»]*(?=\\s|$)");

    /** Counts pieces that stand by themselves: no sentence runs from one into the next. */
    static Counts of(List<String> pieces, Syllables syllables) {
        int words = 0;
        int sentences = 0;
        int sum = 0;
        for (String piece : pieces) {
            for (String sentence : sentences(piece)) {
                List<String> found = words(sentence);
                words += found.size();
                sentences++;
                sum += found.stream().mapToInt(syllables::in).sum();
            }
        }
        return new Counts(words, sentences, sum);
    }

    /** The sentences of a piece that hold a word. */
    static List<String> sentences(String piece) {
        return SENTENCE_END
                .splitAsStream(piece)
                .map(String::strip)
                .filter(sentence -> WORD.matcher(sentence).find())
                .toList();
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    double wordsPerSentence() {
        return (double) words / sentences;
    }

    double syllablesPerWord() {
        return (double) syllables / words;
    }
}
