package org.bifolio.keywords;

import java.util.List;
import java.util.Locale;

/**
 * How many Latin words after the last Han character are Chinese keywords still.
 *
 * <p>{@code 风洞实验 CFD diffusion cascade CFD}: one, for the abbreviation returns among the English
 * keywords; {@code 产前诊断 MRI ultrasound magnetic resonance imaging}: one, for its letters are spelt
 * out; {@code 海拔 苔藓 MRT elevation bryophyte}: none.
 */
final class LatinTail {

    private static final int LONGEST = 4;
    private static final int SHORTEST_NAME = 3;
    private static final int LONG_NAME = 5;

    private final String zh;
    private final List<String> words;

    /**
     * @param zh the line up to its last Han keyword
     * @param words the words after it
     */
    LatinTail(String zh, List<String> words) {
        this.zh = zh;
        this.words = words;
    }

    int length() {
        if (isChineseOnly()) {
            return words.size();
        }
        int length = lastNames();
        while (length < Math.min(LONGEST, words.size() - 1) && returns(length)) {
            length++;
        }
        return length;
    }

    /** A line of Chinese keywords alone may end in abbreviations: {@code 定位 并行计算 GPS CUDA}. */
    private boolean isChineseOnly() {
        return words.size() <= 2
                && zh.strip().indexOf(' ') > 0
                && words.stream().allMatch(word -> isAbbreviation(word) && !holdsWord(word));
    }

    /** The row's last keywords are often the same names in both languages. */
    private int lastNames() {
        for (int length = Math.min(LONGEST, words.size() / 2); length > 0; length--) {
            if (endsLikeStart(length) && isName(words.get(0)) && !isCapitalisedStart(length)) {
                return length;
            }
        }
        return 0;
    }

    private boolean endsLikeStart(int length) {
        int from = words.size() - length;
        if (!words.get(from).endsWith(words.get(0))) {
            return false;
        }
        return words.subList(1, length).equals(words.subList(from + 1, words.size()));
    }

    /**
     * {@code Observation scheduling Linear programming … Observation}: a capital here is no name.
     */
    private boolean isCapitalisedStart(int length) {
        List<String> rest = words.subList(length, words.size() - length);
        long capitals = rest.stream().filter(word -> Character.isUpperCase(word.charAt(0))).count();
        return !rest.isEmpty()
                && Character.isLowerCase(rest.get(0).charAt(0))
                && capitals * 3 > rest.size();
    }

    private boolean returns(int index) {
        String word = words.get(index);
        if (!isAbbreviation(word) && !isSigned(word)) {
            return false;
        }
        int known = countIn(zh, word);
        return timesAfter(index) > known || (known == 0 && isSpeltOut(index));
    }

    /**
     * How often the word comes again in the English part; each Chinese keyword with it takes one.
     */
    private int timesAfter(int index) {
        String word = words.get(index);
        List<String> later = words.subList(index + 1, words.size());
        if (word.length() >= LONG_NAME) {
            return countIn(folded(String.join("", later)), folded(word));
        }
        return (int) later.stream().filter(other -> isSame(other, word)).count();
    }

    private static boolean isSame(String later, String word) {
        return later.equalsIgnoreCase(word)
                || (word.length() >= SHORTEST_NAME && later.contains(word));
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static int countIn(String text, String word) {
        int times = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            times++;
        }
        return times;
    }

    private boolean isSpeltOut(int index) {
        String letters = letters(words.get(index));
        if (letters.length() < SHORTEST_NAME) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (String later : words.subList(index + 1, words.size())) {
            addInitials(later, initials);
        }
        return folded(initials.toString()).contains(letters);
    }

    private static void addInitials(String word, StringBuilder initials) {
        for (int at = 0; at < word.length(); at++) {
            if (at == 0 || word.charAt(at - 1) == '-') {
                initials.append(word.charAt(at));
            }
        }
    }

    private static String letters(String word) {
        StringBuilder letters = new StringBuilder();
        word.chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * Two capitals or digits, and a letter: {@code FPGA}, {@code PM2.5}, {@code C4.5}, {@code
     * miR-135b}.
     */
    private static boolean isAbbreviation(String word) {
        long marks =
                word.chars().filter(c -> Character.isUpperCase(c) || Character.isDigit(c)).count();
        return marks >= 2 && word.chars().anyMatch(Character::isLetter);
    }

    private static boolean holdsWord(String word) {
        int run = 0;
        for (int at = 0; at < word.length() && run < LONG_NAME - 1; at++) {
            run = Character.isLowerCase(word.charAt(at)) ? run + 1 : 0;
        }
        return run >= LONG_NAME - 1;
    }

    /** {@code Simulink}, {@code caspase-3}. */
    private static boolean isName(String word) {
        return word.length() >= SHORTEST_NAME
                && (isSigned(word)
                        || word.chars()
                                .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c)));
    }

    /** No word of a language ends so: {@code k-means++}, {@code C#}. */
    private static boolean isSigned(String word) {
        char last = word.charAt(word.length() - 1);
        return (last == '+' || last == '#') && Character.isLetter(word.charAt(0));
    }
}
