package org.bifolio.benchmark;

import java.util.random.RandomGenerator;

/**
 * Loses the blank at the line ends of a printed paragraph, about every 110 characters, as the
 * platform does: {@code the relationship / between} becomes {@code the relationshipbetween}.
 */
final class GluedLines {

    private GluedLines() {}

    static String glue(String text, RandomGenerator random) {
        StringBuilder glued = new StringBuilder(text);
        int end = glued.indexOf(" ", 100 + random.nextInt(20));
        while (end >= 0) {
            glued.deleteCharAt(end);
            end = glued.indexOf(" ", end + 100 + random.nextInt(20));
        }
        return glued.toString();
    }
}
