package dev.healing.content;

import com.google.common.collect.ImmutableList;

/**
 * A plan in words, ready to be laid out on a page, a screen or in a mail. Immutable.
 *
 * @param title what it is called
 * @param sections its parts, in the order in which to read them
 */
public record Letter(String title, ImmutableList<Section> sections) {

    /**
     * A part of a letter.
     *
     * @param heading its heading; empty for the opening and the closing
     * @param paragraphs what it says
     * @param items what it lists, after the paragraphs; may be empty. An item of several lines is a service, and none of its
     *     lines may be broken or joined
     */
    public record Section(String heading, ImmutableList<String> paragraphs, ImmutableList<String> items) {

        boolean isEmpty() {
            return paragraphs.isEmpty() && items.isEmpty();
        }
    }

    /**
     * The letter as plain text of at most 78 characters a line, words longer than that and the lines of services apart.
     *
     * @return the text, ending in a line break
     */
    public String toText() {
        PlainText text = new PlainText();
        text.heading(title, '=');
        for (Section section : sections) {
            if (!section.heading().isEmpty()) {
                text.heading(section.heading(), '-');
            }
            section.paragraphs().forEach(text::paragraph);
            text.items(section.items());
        }
        return text.toString();
    }
}
