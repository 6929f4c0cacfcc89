package org.bifolio.names;

import java.util.ArrayList;
import java.util.List;

/**
 * The words in front of the English list's first separator: perhaps Latin names of the Chinese
 * list, then its first name.
 *
 * @param others the English names behind
 */
record FirstName(List<String> words, List<HanName> han, List<LatinName> others) {

    /** The word that the first English name starts with, -1 when nothing tells. */
    int start() {
        if (isReading(0)) {
            return 0;
        }
        int read = -1;
        for (int start = 1; start < words.size(); start++) {
            if (isCovered(start)) {
                return start;
            }
            read = read < 0 && isReading(start) ? start : read;
        }
        return read;
    }

    private String from(int start) {
        return AcademicTitles.strip(String.join(" ", words.subList(start, words.size())));
    }

    private boolean isReading(int start) {
        LatinName name = LatinName.of(from(start));
        return han.stream().anyMatch(zh -> ReadingMatch.of(zh, name).score() > 0);
    }

    /** Whether the words before are all names of the English list, this one included. */
    private boolean isCovered(int start) {
        List<LatinName> english = new ArrayList<>(others);
        english.add(LatinName.of(from(start)));
        return LatinRun.isCovered(words.subList(0, start), english);
    }
}
