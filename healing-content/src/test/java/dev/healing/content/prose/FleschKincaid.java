package dev.healing.content.prose;

/** The Flesch-Kincaid grade (Kincaid 1975): the years of school an English text asks for. */
final class FleschKincaid implements Readability {

    private static final double GRADE = 8;
    /** Guidance for critical health texts asks for grade four to six. */
    private static final double SAFETY_GRADE = 6;

    @Override
    public double score(Counts counts) {
        return 0.39 * counts.wordsPerSentence() + 11.8 * counts.syllablesPerWord() - 15.59;
    }

    @Override
    public boolean easyEnough(double score, boolean safety) {
        return score <= (safety ? SAFETY_GRADE : GRADE);
    }
}
