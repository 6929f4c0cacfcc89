package org.bifolio.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bifolio.article.Issue;
import org.bifolio.article.PageRange;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the year in the line of a journal: {@code 第4期116-124,共9页 Journal of …}.
 *
 * <p>Issues may be {@code S1}, {@code Z1}, {@code A16}, {@code 08Z}; journals that number none
 * print {@code 第6辑}, {@code 增刊}, {@code 春季号}. Two in one are {@code 1-2}, whether 合刊 follows or
 * not; the part of a month stays, as it is another issue: {@code 3下半月}. Pages are {@code 17-20,25},
 * {@code 8-9+7} or absent.
 *
 * @param unread words before the pages that tell no issue; empty as a rule
 * @param rest what stands behind the pages, as a rule the English name of the journal
 */
record IssueLine(Issue issue, String unread, String rest) {

    private static final String NO_VOLUME = "0";

    private static final Pattern VOLUME = Pattern.compile("[\\s,，]*第?\\s*(\\d{1,4})\\s*卷");

    /** The volume of {@code 2016,5(2):}, as lists of references print it. */
    private static final Pattern COMPACT_VOLUME =
            Pattern.compile("\\s*[,，]\\s*(\\d{1,4})\\s*(?=\\([0-9A-Za-z~-]{1,12}\\))");

    private static final Pattern NUMBER =
            Pattern.compile(
                    "[\\s,，]*\\(?\\s*(?:总?第)?\\s*("
                            + "[0-9A-Za-z][0-9A-Za-z~+-]{0,11}(?:[、,，][0-9]{1,3})?"
                            + "|[一二三四五六七八九十]{1,3}|增刊?[0-9]{0,2})\\s*(?:期|辑|集|月?号)\\s*\\)?");
    private static final Pattern COMPACT_NUMBER =
            Pattern.compile("\\(([0-9A-Za-z~-]{1,12})\\)(?=[:：\\s,，]|$)");
    private static final Pattern NAMED =
            Pattern.compile(
                    "[\\s,，]*(增刊(?:[(第]?[0-9]{1,2}(?=[期辑)\\s,，]))?|专刊|特刊|专辑|合刊|[春夏秋冬]季?[号卷刊])[期辑)]?");

    /** Told already by the range before it. */
    private static final Pattern MERGED = Pattern.compile("[\\s,，]*(\\(?合[刊期]号?\\)?)");

    private static final Pattern RUNNING_NUMBER =
            Pattern.compile("[\\s,，]*\\(?\\s*总第?\\s*(\\d{1,5})\\s*[期辑集号]\\s*\\)?");
    private static final Pattern PART =
            Pattern.compile("[\\s,，]*(\\([上中下](?:半月|旬)?刊?\\)|[上中下](?:半月|旬)刊?|[上中下](?=\\s*\\d|$))");

    private static final Pattern PAGES =
            Pattern.compile(
                    "[\\s,，:：]*([A-Z]{0,2}\\d{1,6}(?:\\s?[-~–—+,，]\\s?[A-Z]{0,2}\\d{1,6}){0,12})\\s*(?:页|(?=[,，\\s]*共\\s*\\d)|$|(?=\\s))");
    private static final Pattern COUNT = Pattern.compile("[\\s,，]*共\\s*(\\d{1,5})\\s*页");
    private static final Pattern OTHER_WORDS =
            Pattern.compile("[\\s,，]*((?!共)[^\\s\\d]*\\p{IsHan}[^\\s\\d]*)(?=\\s*\\d)");

    /** Reads what follows the year; what is not there stays absent. */
    static IssueLine read(int year, String behindYear) {
        Rest line = new Rest(behindYear);
        String volume = firstOf(line, VOLUME, COMPACT_VOLUME);
        String number = firstOf(line, NUMBER, COMPACT_NUMBER, NAMED);
        line.take(MERGED);
        String running = line.take(RUNNING_NUMBER);
        String part = line.take(PART);
        String told = number == null ? running : number;
        String unread = line.take(OTHER_WORDS);
        String pages = line.take(PAGES);
        String count = line.take(COUNT);
        Issue issue =
                new Issue(
                        year,
                        volume == null || volume.equals(NO_VOLUME) ? null : volume,
                        told == null ? null : IssueNumber.plain(told) + (part == null ? "" : part),
                        pages == null ? null : range(pages),
                        count == null ? null : Integer.valueOf(count));
        return new IssueLine(issue, unread == null ? "" : unread, line.rest().strip());
    }

    private static @Nullable String firstOf(Rest line, Pattern... patterns) {
        for (Pattern pattern : patterns) {
            String value = line.take(pattern);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** What is left of a line while it is read from the front. */
    private static final class Rest {

        private final String text;
        private final Matcher matcher;
        private int start;

        Rest(String text) {
            this.text = text;
            matcher = VOLUME.matcher(text);
        }

        @Nullable String take(Pattern pattern) {
            matcher.usePattern(pattern).region(start, text.length());
            if (!matcher.lookingAt()) {
                return null;
            }
            start = matcher.end();
            return matcher.group(1);
        }

        String rest() {
            return text.substring(start);
        }
    }

    private static PageRange range(String printed) {
        StringBuilder text = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (!Character.isWhitespace(c)) {
                text.append("~–—".indexOf(c) >= 0 ? '-' : c == '+' || c == '，' ? ',' : c);
            }
        }
        String pages = text.toString();
        int comma = pages.indexOf(',');
        String first = comma < 0 ? pages : pages.substring(0, comma);
        int dash = first.indexOf('-');
        return dash < 0
                ? new PageRange(pages, first, null)
                : new PageRange(pages, first.substring(0, dash), first.substring(dash + 1));
    }
}
