package dev.healing.content.prose;

/**
 * The INFLESZ scale for Spanish (Barrio-Cantalejo 2008), which reads Szigriszt's perspicuity index: from 55 normal, from 65
 * quite easy, from 80 very easy. It was made for texts to patients. Grade 8 of the English bar lies where normal turns into
 * quite easy, so ordinary texts have to be quite easy; safety texts have to lie well inside that band.
 */
final class Inflesz implements Readability {

    private static final double QUITE_EASY = 65;
    private static final double SAFETY = 70;

    @Override
    public double score(Counts counts) {
        return 206.835 - 62.3 * counts.syllablesPerWord() - counts.wordsPerSentence();
    }

    @Override
    public boolean easyEnough(double score, boolean safety) {
        return score >= (safety ? SAFETY : QUITE_EASY);
    }
}
