package dev.healing.content.prose;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One phrase: a regular expression for whole words, in which a blank stands for any white space. Case makes no difference. */
final class Phrase {

    /** What stands before the first phrase of a file. */
    static final Phrase NONE = new Phrase("(?!)");

    private static final int AROUND = 30;

    private final String line;
    private final Pattern pattern;
    private final List<String> exceptions = new ArrayList<>();

    Phrase(String line) {
        this.line = line;
        pattern = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + line.replace(" ", "\\s") + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Lets it stand where a place begins so; whoever excepts says why. */
    void except(String placeAndReason) {
        int colon = placeAndReason.indexOf(": ");
        if (colon < 0) {
            throw new IllegalArgumentException("an exception is 'PLACE: reason', was '" + placeAndReason + "'");
        }
        exceptions.add(placeAndReason.substring(0, colon));
    }

    ImmutableList<String> exceptions() {
        return ImmutableList.copyOf(exceptions);
    }

    boolean in(String words) {
        return pattern.matcher(words).find();
    }

    Stream<String> found(Passage passage) {
        if (exceptions.stream().anyMatch(passage.place()::startsWith)) {
            return Stream.empty();
        }
        return passage.pieces().stream()
                .flatMap(piece -> pattern.matcher(piece)
                        .results()
                        .map(hit -> passage.place() + ": ..." + around(piece, hit) + "..."));
    }

    @Override
    public String toString() {
        return line;
    }

    private static String around(String text, MatchResult hit) {
        return text.substring(Math.max(0, hit.start() - AROUND), Math.min(text.length(), hit.end() + AROUND));
    }
}
