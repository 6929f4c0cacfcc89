package org.bifolio.keywords;

/** What borders ask of a lexicon. Words are in small letters; logarithms are to base 10. */
interface WordScores {

    /** Probability of the word by itself; negative infinity when no list holds it. */
    double logProbability(String word);

    /** The same of all beginnings of a run of letters, shortest first, as many as there is room. */
    void logProbabilities(byte[] letters, int from, double[] byLength);

    /** How much more often the two follow each other than by chance; 0 when not known. */
    double affinity(String first, String second);
}
