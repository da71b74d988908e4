package dev.healing.console;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.utils.AttributedString;

/**
 * Breaks words into lines by the columns they take on a terminal: an accent takes none, a sign of Chinese or an emoji two.
 *
 * @param columns the most columns of a line
 * @param breaksWords whether a word that is longer is broken; in a file or a pipe it is better whole
 */
record Wrapping(int columns, boolean breaksWords) {

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    /** What a reader takes for one letter. */
    private static final Pattern LETTER = Pattern.compile("\\X");

    static int width(String text) {
        return new AttributedString(text).columnLength();
    }

    /** The lines after the first stand under the words, not under the mark. */
    List<String> lines(String mark, String words) {
        String indent = " ".repeat(width(mark));
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(mark);
        int used = width(mark);
        boolean begun = false;
        for (String word : pieces(words, columns - indent.length())) {
            int width = width(word);
            if (begun && used + 1 + width > columns) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                used = indent.length();
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            used += width + (begun ? 1 : 0);
            begun = true;
        }
        lines.add(line.toString());
        return lines;
    }

    private List<String> pieces(String words, int room) {
        List<String> pieces = new ArrayList<>();
        for (String word : WORDS.split(words)) {
            if (breaksWords && width(word) > room) {
                pieces.addAll(broken(word, room));
            } else {
                pieces.add(word);
            }
        }
        return pieces;
    }

    private static List<String> broken(String word, int room) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        Matcher letters = LETTER.matcher(word);
        while (letters.find()) {
            if (!piece.isEmpty() && width(piece + letters.group()) > room) {
                pieces.add(piece.toString());
                piece = new StringBuilder();
            }
            piece.append(letters.group());
        }
        pieces.add(piece.toString());
        return pieces;
    }
}
