package org.bifolio.clean;

/**
 * The number of an issue in one form: {@code 04} → {@code 4}, {@code 十二} → {@code 12}, {@code 1、2}
 * → {@code 1-2}. {@code 08Z}, {@code S1} and {@code 增刊} are names and stay.
 */
final class IssueNumber {

    private static final String CHINESE_DIGITS = "零一二三四五六七八九";
    private static final char TEN = '十';
    private static final String CHINESE = "一二三四五六七八九十";
    private static final String DIGITS = "0123456789";

    private IssueNumber() {}

    static String plain(String printed) {
        StringBuilder joined = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (c != '(' && c != '第') {
                joined.append("、,，".indexOf(c) >= 0 ? '-' : c);
            }
        }
        String number = joined.toString();
        if (consistsOf(CHINESE, number)) {
            return Integer.toString(chinese(number));
        }
        return consistsOf(DIGITS, number) ? withoutZeros(number) : number;
    }

    private static boolean consistsOf(String signs, String number) {
        for (int i = 0; i < number.length(); i++) {
            if (signs.indexOf(number.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String withoutZeros(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
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
