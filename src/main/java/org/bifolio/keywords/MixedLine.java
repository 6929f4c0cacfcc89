package org.bifolio.keywords;

import java.util.ArrayList;
import java.util.List;

/** Parts a keyword line of both languages; only blanks and separators at the border are dropped. */
final class MixedLine {

    private MixedLine() {}

    static MixedKeywords part(String line) {
        int border = LanguageBorder.afterLastHan(line);
        if (border > 0) {
            border = afterTail(line, border);
        }
        return new MixedKeywords(
                ChineseList.split(line.substring(0, border)), english(line, border));
    }

    private static int afterTail(String line, int border) {
        List<Integer> ends = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int at = border;
        while (at < line.length()) {
            int start = wordStart(line, at);
            at = wordEnd(line, start);
            if (at > start) {
                words.add(line.substring(start, at));
                ends.add(at);
            }
        }
        int tail = new LatinTail(line.substring(0, border), words).length();
        return tail == 0 ? border : ends.get(tail - 1);
    }

    private static String english(String line, int border) {
        return line.substring(wordStart(line, border)).strip();
    }

    private static int wordStart(String line, int from) {
        int at = from;
        while (at < line.length() && isGap(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String line, int from) {
        int at = from;
        while (at < line.length() && !isGap(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isGap(char c) {
        return Letters.isBlank(c) || Letters.isSemicolon(c) || c == ',' || c == '，';
    }
}
