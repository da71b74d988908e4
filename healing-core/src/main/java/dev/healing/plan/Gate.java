package dev.healing.plan;

import dev.healing.assessment.Findings;

/**
 * A rule that withholds practices whatever a pack says of them. Each gate is one constant, found by its number in {@code
 * docs/RULES.md}. Gates run after the conditions of the practices and win over them; nothing loosens them.
 */
interface Gate {

    /** The rules it keeps, such as {@code INV-05}. */
    String rule();

    /** Whether it has anything to say to this person; if not, it is not asked about any practice. */
    boolean speaksTo(Standing standing);

    /** What it withholds from a person it speaks to. */
    Withholding withholding();

    /** Whether it withholds this practice from a person it speaks to. */
    default boolean withholds(Tags tags, Standing standing) {
        return withholding().applies(tags, standing);
    }

    /** The findings it may name as its reason. */
    Findings why();

    /** Whether it speaks of a state that passes, so that the practice is not barred but not yet open. */
    default boolean passing() {
        return false;
    }
}
