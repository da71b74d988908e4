package dev.healing.content.prose;

import com.google.common.collect.ImmutableList;

/**
 * Words that are read together.
 *
 * @param place where they stand, such as {@code practices/slow-breathing/MINOR_CHILD}
 * @param pieces the words, each piece a paragraph, a line or a title
 * @param safety whether someone may read them in danger
 */
record Passage(String place, ImmutableList<String> pieces, boolean safety) {

    /** The section it is in, such as {@code findings}. */
    String section() {
        return place.substring(0, place.indexOf('/'));
    }

    String text() {
        return String.join(" \n", pieces);
    }

    Counts counts(Syllables syllables) {
        return Counts.of(pieces, syllables);
    }

    /** A failing test names the place; the words are shown by the finding. */
    @Override
    public String toString() {
        return place;
    }
}
