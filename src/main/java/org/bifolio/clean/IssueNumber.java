package org.bifolio.clean;

/**
 * The number of an issue in one form: {@code 04} → {@code 4}, {@code 十二} → {@code 12}, {@code 1、2}
 * → {@code 1-2}. {@code 08Z}, {@code S1} and {@code 增刊} are names and stay.
 */
final class IssueNumber {

    private static final String CHINESE_DIGITS = "零一二三四五六七八九";
    private static final char TEN = '十';

    private IssueNumber() {}

    static String plain(String printed) {
        String number = printed.replaceAll("[、,，]", "-").replaceAll("[(第]", "");
        if (isChinese(number)) {
            return Integer.toString(chinese(number));
        }
        boolean digits = number.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? number.replaceFirst("^0+(?=.)", "") : number;
    }

    private static boolean isChinese(String number) {
        return number.chars().allMatch(c -> c == TEN || CHINESE_DIGITS.indexOf(c) > 0);
    }

    /** Up to 99. */
    private static int chinese(String number) {
        int ten = number.indexOf(TEN);
        if (ten < 0) {
            return CHINESE_DIGITS.indexOf(number.charAt(0));
        }
        int tens = ten == 0 ? 1 : CHINESE_DIGITS.indexOf(number.charAt(0));
        int ones = ten == number.length() - 1 ? 0 : CHINESE_DIGITS.indexOf(number.charAt(ten + 1));
        return 10 * tens + ones;
    }
}
