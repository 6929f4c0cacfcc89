package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The award numbers in a bracket: {@code 编号:2020FCA016} → 2020FCA016; {@code
 * X2019013,X2020001和20XGZX10} → three. Years and names of programmes are no numbers: {@code
 * (2019年度)}, {@code (863计划)}, {@code (高等教育)}.
 */
final class AwardNumbers {

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:(?:项目|课题|资助|基金|合同|立项|批准|任务|计划)?(?:批准|立项)?(?:编号|批号|号码|号)"
                            + "|(?i:grant|award|project)? ?(?i:nos?)(?![A-Za-z]))[:：.．。]{0,2} *");

    private static final Pattern SEPARATOR = Pattern.compile("[,，、;；&]|以及|[和与及]|\\sand\\s");

    private static final Pattern BLANKS = Pattern.compile(" +");

    private static final Pattern YEARS =
            Pattern.compile("(?:19|20)\\d\\d(?: *[-—–~～至] *(?:19|20)?\\d\\d)?");

    private static final Pattern PROGRAMMES = Pattern.compile("863|973|985|211|111|2011");

    private static final int FEWEST_DIGITS = 2;

    /** A number among Chinese words is long: 川科教51476 is one, 863计划 is none. */
    private static final int LONG = 5;

    private static final Pattern DOCUMENT_NUMBER =
            Pattern.compile("[\\[(〔［（]\\d{4}[\\])〕］）] *[A-Za-z0-9第]");

    private static final String NUMBER_SIGNS =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_./—–";

    private AwardNumbers() {}

    /** The numbers in order; none if the bracket holds something else. */
    static List<String> in(String bracket) {
        if (digits(bracket) < FEWEST_DIGITS) {
            return List.of();
        }
        boolean labelled = LABEL.matcher(bracket).lookingAt();
        List<String> numbers = new ArrayList<>();
        for (String part : parts(bracket)) {
            String number = unlabelled(part);
            if (isNumber(number, labelled)) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /** Where a label such as {@code 项目编号:} at the end of the text begins, or the text's end. */
    static int labelStart(String text) {
        Matcher label = LABEL.matcher(text);
        label.region(Math.max(0, text.length() - 10), text.length());
        while (label.find()) {
            if (label.end() == text.length()) {
                return label.start();
            }
        }
        return text.length();
    }

    private static List<String> parts(String bracket) {
        List<String> parts = new ArrayList<>();
        for (String part : SEPARATOR.split(bracket, -1)) {
            String[] words = BLANKS.split(unlabelled(part), -1);
            boolean several = words.length > 1;
            for (String word : words) {
                several &= longNumber(word);
            }
            parts.addAll(several ? List.of(words) : List.of(part));
        }
        return parts;
    }

    private static String unlabelled(String part) {
        String number = part.strip();
        Matcher label = LABEL.matcher(number);
        if (label.lookingAt()) {
            number = number.substring(label.end());
        }
        return number.endsWith("等") ? number.substring(0, number.length() - 1) : number;
    }

    private static boolean isNumber(String part, boolean labelled) {
        if (digits(part) < FEWEST_DIGITS || YEARS.matcher(part).matches()) {
            return false;
        }
        if (part.codePoints().noneMatch(Character::isIdeographic)) {
            return labelled || !PROGRAMMES.matcher(part).matches();
        }
        return DOCUMENT_NUMBER.matcher(part).find() || holdsLongNumber(part);
    }

    private static boolean holdsLongNumber(String part) {
        int start = 0;
        for (int i = 0; i <= part.length(); i++) {
            if (i == part.length() || !ofNumber(part.charAt(i))) {
                if (longNumber(part.substring(start, i))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    /** Whether this is long enough for a number that stands without brackets. */
    static boolean longNumber(String word) {
        return word.length() >= LONG && digits(word) >= 3 && !YEARS.matcher(word).matches();
    }

    static boolean ofNumber(char c) {
        return NUMBER_SIGNS.indexOf(c) >= 0;
    }

    private static int digits(String part) {
        int digits = 0;
        for (int i = 0; i < part.length(); i++) {
            digits += part.charAt(i) >= '0' && part.charAt(i) <= '9' ? 1 : 0;
        }
        return digits;
    }
}
