package org.bifolio.keywords;

/** What borders ask of a lexicon. Words are in small letters; logarithms are to base 10. */
interface WordScores {

    /** Probability of the word by itself; negative infinity when no list holds it. */
    double logProbability(String word);

    /** How much more often the two follow each other than by chance; 0 when not known. */
    double affinity(String first, String second);
}
