package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the numbers off the items of a list: {@code 1. School of Law;2. Library} → {@code School of
 * Law}, {@code Library}; {@code ①法学院 ②图书馆}, {@code a.法学院}, {@code (1)法学院} likewise. Only a list
 * that counts from its first item on is numbered: {@code 301医院} and {@code 3M Company} are names.
 */
final class ItemNumbers {

    private static final Pattern MARK =
            Pattern.compile(
                    "(?:[(（\\[【](?:\\d{1,2}|[a-h])[)）\\]】][.．、]?|(?:\\d{1,2}|[a-h])[.．、)）]|[①-⑳])\\s*(?=\\p{L})");

    /** A number without any sign, as raised ones are printed. */
    private static final Pattern BARE =
            Pattern.compile("(?:\\d{1,2})\\s?(?=[A-Z][a-z]|\\p{IsHan})");

    private static final Pattern SIGNS = Pattern.compile("[^0-9a-h①-⑳]");
    private static final char FIRST_CIRCLED = '①';
    private static final String SEPARATORS = ";；,，、 　";

    private ItemNumbers() {}

    /** The items of a line that numbers part; the line alone where none do. */
    static List<String> split(String line) {
        List<String> items = split(line, MARK);
        if (items.isEmpty()) {
            List<String> bare = split(line, BARE);
            items = bare.size() > 1 ? bare : List.of();
        }
        return items.isEmpty() ? List.of(line) : items;
    }

    /** The items without their numbers, where all have one. */
    static List<String> without(List<String> items) {
        List<String> bare = new ArrayList<>();
        for (String item : items) {
            Matcher mark = MARK.matcher(item);
            Matcher number = BARE.matcher(item);
            int count = bare.size() + 1;
            if (mark.lookingAt() && counts(mark, count)) {
                bare.add(item.substring(mark.end()));
            } else if (items.size() > 1 && number.lookingAt() && counts(number, count)) {
                bare.add(item.substring(number.end()));
            } else {
                return items;
            }
        }
        return bare;
    }

    private static List<String> split(String line, Pattern pattern) {
        List<String> items = new ArrayList<>();
        Matcher mark = pattern.matcher(line);
        int start = 0;
        int count = 0;
        while (mark.find()) {
            if (count == 0 && !line.substring(0, mark.start()).isBlank()) {
                return List.of();
            }
            boolean begins = count == 0 || SEPARATORS.indexOf(line.charAt(mark.start() - 1)) >= 0;
            if (begins && counts(mark, count + 1)) {
                addTo(items, line.substring(start, mark.start()));
                start = mark.end();
                count++;
            }
        }
        if (count > 0) {
            addTo(items, line.substring(start));
        }
        return items;
    }

    private static void addTo(List<String> items, String item) {
        if (!item.isBlank()) {
            items.add(item);
        }
    }

    private static boolean counts(Matcher mark, int count) {
        String sign = SIGNS.matcher(mark.group()).replaceAll("");
        char first = sign.charAt(0);
        int number =
                first >= FIRST_CIRCLED
                        ? first - FIRST_CIRCLED + 1
                        : first >= 'a' ? first - 'a' + 1 : Integer.parseInt(sign);
        return number == count;
    }
}
