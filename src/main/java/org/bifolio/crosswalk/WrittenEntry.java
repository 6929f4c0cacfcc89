package org.bifolio.crosswalk;

import java.util.List;
import java.util.Map;

/**
 * An entry as it stands in the file, not yet understood.
 *
 * @param line where it begins, counted from 1
 */
record WrittenEntry(int line, Map<String, Words> said) {

    /** What stands after a key: one word or a list of them. */
    record Words(int line, List<String> words) {

        String first() {
            return words.isEmpty() ? "" : words.get(0);
        }
    }

    boolean says(String key) {
        return said.containsKey(key);
    }

    /** The words of a key; none, at the entry's own line, where the key is not there. */
    Words words(String key) {
        return said.getOrDefault(key, new Words(line, List.of()));
    }
}
