package org.bifolio.keywords;

import java.util.Arrays;
import java.util.Set;

/** Words that no keyword ends with, and few begin with. */
final class StopWords {

    private static final Set<String> WORDS =
            Set.of(
                    "of", "and", "in", "on", "for", "with", "to", "the", "by", "from", "a", "an",
                    "at", "as", "or", "between", "among", "under", "based", "into", "via", "during",
                    "after", "before", "within", "without", "through", "over", "its", "per",
                    "against", "toward", "towards", "using", "versus", "vs", "their", "upon",
                    "about", "across", "than", "is", "are", "&");

    private StopWords() {}

    private static final long[] HASHES =
            WORDS.stream().mapToLong(PageText::hash).sorted().toArray();

    static boolean contains(String small) {
        return WORDS.contains(small);
    }

    /** By the hash of {@link PageText}. */
    static boolean contains(long word) {
        return Arrays.binarySearch(HASHES, word) >= 0;
    }
}
