package org.bifolio.keywords;

/**
 * What two words that follow each other in the row tell of their standing in one keyword.
 *
 * @param first the word in front
 * @param together they follow each other on the page too
 * @param strangers both are on the page, but never side by side
 * @param affinity see {@link WordScores#affinity}
 * @param repeated they are one word
 */
record Neighbours(
        Word first, boolean together, boolean strangers, double affinity, boolean repeated) {

    static Neighbours of(Word first, Word second, PagePhrases page, WordScores scores) {
        long one = first.hash;
        long other = second.hash;
        boolean together = page.count(PagePhrases.extend(PagePhrases.extend(0, one), other)) > 0;
        boolean strangers = !together && isOn(page, one) && isOn(page, other);
        double affinity = scores.affinity(first.text, second.text);
        return new Neighbours(first, together, strangers, affinity, one == other);
    }

    private static boolean isOn(PagePhrases page, long word) {
        return page.count(PagePhrases.extend(0, word)) > 0;
    }
}
