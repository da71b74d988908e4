package dev.healing.content.prose;

/** How the syllables of a word are counted in one language. */
interface Syllables {

    /** The syllables of a word of letters, digits, hyphens and apostrophes; 1 or more. */
    int in(String word);
}
