package dev.healing.content.yaml;

import java.text.Normalizer;
import java.util.Optional;

/**
 * What can be seen in a text. A control that turns the direction of writing, or a character without width, lets a reviewer
 * read something else than a person gets (CVE-2021-42574), so no part of a pack may hold one.
 */
final class Visible {

    private static final String FILLERS = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0";

    private Visible() {}

    /** What a text breaks, or empty if all of it can be seen. */
    static Optional<String> fault(String text) {
        Optional<String> hidden = text.codePoints()
                .filter(Visible::isHidden)
                .mapToObj(Visible::name)
                .findFirst();
        if (hidden.isPresent()) {
            return Optional.of("must hold only characters that can be seen; take " + hidden.get() + " out");
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? Optional.empty()
                : Optional.of("must be in the Unicode form NFC: write each accented letter as one character");
    }

    /** A text for a message on one line, with every hidden character written out. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (isHidden(point) || point == '\n' || point == '\t') {
                shown.append('<').append(name(point)).append('>');
            } else {
                shown.appendCodePoint(point);
            }
        });
        return shown.toString();
    }

    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\n' && point != '\t';
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> FILLERS.indexOf(point) >= 0;
        };
    }

    private static String name(int point) {
        return "U+%04X".formatted(point);
    }
}
