package dev.healing.content;

import com.google.common.base.Preconditions;

/** A sentence with blanks such as {@code {week}}. */
final class Template {

    private Template() {}

    /** Fills the blanks, told as pairs of a name and what stands for it. */
    static String fill(String template, String... blanks) {
        Preconditions.checkArgument(blanks.length % 2 == 0, "blanks come in pairs");
        String filled = template;
        for (int i = 0; i < blanks.length; i += 2) {
            filled = filled.replace("{" + blanks[i] + "}", Direction.kept(blanks[i + 1], template));
        }
        return filled;
    }
}
