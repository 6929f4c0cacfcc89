package org.bifolio.locate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A set of fixed texts of the platform, which it prints glued or apart: {@code 收藏 分享}. */
final class FixedTexts {

    /** What may stand between them: blanks, bullets, brackets around a number, a lone {@code ;}. */
    private static final String BETWEEN = "•·|>-*#+;；:：()（）[]/.,篇…0123456789";

    private final Map<Character, List<String>> byFirst;

    FixedTexts(String... texts) {
        byFirst =
                Arrays.stream(texts)
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .collect(Collectors.groupingBy(text -> text.charAt(0)));
    }

    /** Whether the line is made of these texts and nothing else. */
    boolean cover(String line) {
        int at = 0;
        boolean any = false;
        while (at < line.length()) {
            int length = lengthAt(line, at);
            any |= length > 0;
            if (length == 0 && !isBetween(line.charAt(at))) {
                return false;
            }
            at += Math.max(length, 1);
        }
        return any;
    }

    private int lengthAt(String line, int at) {
        for (String text : byFirst.getOrDefault(line.charAt(at), List.of())) {
            if (line.startsWith(text, at)) {
                return text.length();
            }
        }
        return 0;
    }

    private static boolean isBetween(char c) {
        return Blanks.isBlank(c) || BETWEEN.indexOf(c) >= 0;
    }
}
