package dev.healing.content;

import com.google.common.base.Splitter;
import java.util.List;

/** Wraps words into lines. */
final class PlainText {

    private static final int COLUMNS = 78;
    private static final Splitter WORDS = Splitter.onPattern("\\s+").omitEmptyStrings();

    private final StringBuilder text = new StringBuilder();

    void heading(String words, char line) {
        space();
        wrap("", words);
        text.append(String.valueOf(line).repeat(Math.min(words.length(), COLUMNS)))
                .append('\n');
    }

    void paragraph(String words) {
        space();
        wrap("", words);
    }

    void items(List<String> items) {
        if (!items.isEmpty()) {
            space();
        }
        items.forEach(this::item);
    }

    /** Lines that are set already stay as they are: a number that is broken in two is not the number. */
    private void item(String item) {
        if (item.contains("\n")) {
            text.append("* ").append(item.replace("\n", "\n  ")).append('\n');
        } else {
            wrap("* ", item);
        }
    }

    private void space() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    /** The lines after the first stand under the words, not under the mark. */
    private void wrap(String mark, String words) {
        String indent = " ".repeat(mark.length());
        StringBuilder line = new StringBuilder(mark);
        for (String word : WORDS.split(words)) {
            boolean first = line.length() == mark.length();
            if (!first && line.length() + 1 + word.length() > COLUMNS) {
                text.append(line).append('\n');
                line = new StringBuilder(indent);
                first = true;
            }
            line.append(first ? "" : " ").append(word);
        }
        text.append(line).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
