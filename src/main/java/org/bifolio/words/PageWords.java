package org.bifolio.words;

/**
 * How often each word stands on the page. A word that stands whole elsewhere is a word, whatever
 * the lexicon says; that keeps names and new terms together.
 *
 * @param field the words of the field itself
 * @param page those of other fields
 * @param added the user's own
 */
record PageWords(WordCounts field, PageEnglish page, WordCounts added) {

    boolean has(long word) {
        return field.count(word) > 0 || page.count(word) > 0 || added.count(word) > 0;
    }

    int count(long word) {
        return field.count(word) + page.count(word) + added.count(word);
    }
}
