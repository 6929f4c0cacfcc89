package org.bifolio.keywords;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs of letters and digits, in small letters: {@code X-ray (CT)} → {@code x ray ct}. */
final class Words {

    private Words() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean inside = at < text.length() && isPart(text.charAt(at));
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, at).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }

    /** Latin, Greek and the like; a Han character is no part of an English word. */
    static boolean isPart(char c) {
        return Letters.isPlain(c)
                || (c >= 0x80 && Character.isLetterOrDigit(c) && !Letters.isHan(c));
    }
}
