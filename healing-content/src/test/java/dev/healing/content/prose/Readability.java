package dev.healing.content.prose;

/** How hard a text is to read in one language, and how hard it may be (INV-53). */
interface Readability {

    /** Longer sentences than this on average are too long in any language (INV-53). */
    double LONGEST_MEAN_SENTENCE = 15;

    /** The value of the index, on its own scale. */
    double score(Counts counts);

    /** Whether a text of this score is easy enough; the bar is higher for texts people read in danger. */
    boolean easyEnough(double score, boolean safety);
}
