package org.bifolio.locate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an article appeared, told in parts, as the one line of the text rendering: {@code 《测绘科学》
 * 2008年第33卷第5期8-9,7}.
 */
final class IssueParts {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");

    /** {@code 2008,33(5)}, {@code 2008 33(5)}, {@code 2005(11)}. */
    private static final Pattern COMPACT =
            Pattern.compile(
                    "(\\d{4})\\s*(?:[,，;；]?\\s*(\\d{1,4}))?\\s*[(（]\\s*([0-9A-Za-z~-]{1,12})\\s*[)）].*");

    private IssueParts() {}

    /** The parts that are known; the others are empty. A volume of 0 means that there is none. */
    static String line(String journal, String date, String volume, String number, String pages) {
        Matcher year = YEAR.matcher(date);
        StringBuilder line = new StringBuilder(titled(journal));
        if (year.find()) {
            line.append(' ').append(year.group(1)).append('年');
            line.append(volume.isEmpty() ? "" : "第" + volume + "卷");
            line.append(number.isEmpty() ? "" : "第" + number + "期");
            line.append(pages);
        }
        return Blanks.strip(line.toString());
    }

    /**
     * From the rows of the newest layout.
     *
     * @param issue {@code 2008年第5期} or {@code 2008,33(5)}
     */
    static String line(String journal, String issue, String pages) {
        Matcher compact = COMPACT.matcher(issue);
        if (compact.matches()) {
            String volume = compact.group(2) == null ? "" : compact.group(2);
            return line(journal, compact.group(1), volume, compact.group(3), pages);
        }
        return Blanks.strip(titled(journal) + " " + Blanks.strip(issue) + pages);
    }

    private static String titled(String journal) {
        return journal.isEmpty() || journal.contains("《") ? journal : "《" + journal + "》";
    }
}
