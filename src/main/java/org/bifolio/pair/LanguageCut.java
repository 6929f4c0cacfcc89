package org.bifolio.pair;

import java.lang.Character.UnicodeScript;
import org.bifolio.article.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a text that runs from Chinese into English changes its language: {@code …治理格局。 The
 * relationship …}.
 *
 * <p>Chinese holds Latin words and formulas, English may hold a Chinese term in brackets; so the
 * cut is the place that leaves the most Chinese before it and the most English behind it. A Han
 * character weighs as much as two letters.
 */
final class LanguageCut {

    private static final double HAN = 1;
    private static final double LETTER = -0.5;

    /** Fewer letters than this behind the last Chinese word are a term, not an English side. */
    private static final int LEAST_ENGLISH = 12;

    /** Fewer Han characters than this within English are its terms, not a Chinese sentence. */
    private static final int LEAST_CHINESE = 6;

    private static final String ENDS = "。.!?！？；;";

    /** Where the blocks of Chinese begin. */
    private static final char FIRST_CHINESE = '\u2e80';

    private static final int LONGEST_FORMULA = 60;
    private static final int MOST_WORDS = 4;

    private LanguageCut() {}

    static Bilingual<String> split(String mixed) {
        String text = mixed.strip();
        int cut = bestCut(text);
        String zh = text.substring(0, cut).strip();
        String en = text.substring(cut).strip();
        if (isTerm(en) && !zh.isEmpty()) {
            return Bilingual.zh(text);
        }
        return new Bilingual<>(orNone(zh), orNone(en));
    }

    private static @Nullable String orNone(String side) {
        return side.isEmpty() ? null : side;
    }

    private static int bestCut(String text) {
        char[] characters = text.toCharArray(); // cheaper than asking the text for each
        double weight = 0;
        double best = 0;
        int cut = 0;
        for (int i = 0; i < characters.length; ) {
            int c = Character.codePointAt(characters, i);
            int next = i + Character.charCount(c);
            weight += weight(c);
            if (weight > best && (next == characters.length || isBorder(c, characters[next]))) {
                best = weight;
                cut = next;
            }
            i = next;
        }
        return Math.max(endOfSentence(text, cut), endOfChinese(text, cut));
    }

    /**
     * Behind the last Chinese sentence: no English side holds one, so whatever English stands
     * before it is quoted in Chinese, {@code 译介了 The Mediator 一书,并讨论其影响。}. 0 where so few Han
     * characters stand behind the cut that they are terms of an English text.
     */
    private static int endOfChinese(String text, int cut) {
        int end = 0;
        int han = 0;
        for (int i = cut; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < FIRST_CHINESE) {
                continue; // nearly all of the English side
            }
            han += isHan(c) ? 1 : 0;
            if ("。！？".indexOf(c) >= 0 && i > 0 && endsChinese(text.charAt(i - 1))) {
                end = han >= LEAST_CHINESE ? i + 1 : end;
            }
        }
        return end;
    }

    private static boolean endsChinese(char last) {
        return isHan(last) || "》”）".indexOf(last) >= 0;
    }

    /** A side ends at a blank, or at a full stop that lost its blank. */
    private static boolean isBorder(int before, char after) {
        if (isIdeograph(before) && isIdeograph(after)) {
            return false; // within nearly all Chinese text
        }
        return Character.isWhitespace(after)
                || "。！？；".indexOf(before) >= 0
                || (Character.isUpperCase(after) && isHan(before));
    }

    /**
     * A Chinese sentence may end in a formula: {@code …频率为 70kPa. In this study}; the formula is
     * still Chinese.
     */
    private static int endOfSentence(String text, int cut) {
        if (cut == 0 || cut == text.length() || ENDS.indexOf(text.charAt(cut - 1)) >= 0) {
            return cut;
        }
        int words = 0;
        for (int i = cut; i < Math.min(text.length() - 1, cut + LONGEST_FORMULA); i++) {
            char c = text.charAt(i);
            words += Character.isWhitespace(c) ? 1 : 0;
            if (words > MOST_WORDS) {
                break;
            }
            if (ENDS.indexOf(c) >= 0 && Character.isWhitespace(text.charAt(i + 1))) {
                return i + 1;
            }
        }
        return cut;
    }

    private static double weight(int c) {
        if (c < 0x80) {
            return Character.isLetter(c) ? LETTER : 0;
        }
        return isHan(c) || "。，、；：！？《》“”（）".indexOf(c) >= 0 ? HAN : 0;
    }

    /** Nearly all Chinese text is in the first block of ideographs, which needs no table. */
    private static boolean isHan(int c) {
        return isIdeograph(c) || (c >= FIRST_CHINESE && UnicodeScript.of(c) == UnicodeScript.HAN);
    }

    private static boolean isIdeograph(int c) {
        return c >= 0x4e00 && c <= 0x9fff;
    }

    private static boolean isTerm(String english) {
        int letters = 0;
        for (int i = 0; i < english.length() && letters < LEAST_ENGLISH; i++) {
            letters += Character.isLetter(english.charAt(i)) ? 1 : 0;
        }
        return letters < LEAST_ENGLISH;
    }
}
