package org.bifolio.validate.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys of a profile or of one of its entries as they stand in the file, not yet understood.
 *
 * @param line where it begins, counted from 1
 */
record Written(int line, Map<String, Words> said) {

    /** What stands after a key: one word or a list of them. */
    record Words(int line, List<String> words) {}

    static Written at(int line) {
        return new Written(line, new LinkedHashMap<>());
    }

    boolean says(String key) {
        return said.containsKey(key);
    }

    /** The words of a key; none where the key is not there. */
    List<String> words(String key) {
        return of(key).words();
    }

    /** The line of a key; that of the whole where the key is not there. */
    int line(String key) {
        return of(key).line();
    }

    private Words of(String key) {
        return said.getOrDefault(key, new Words(line, List.of()));
    }
}
