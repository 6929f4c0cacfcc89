package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bifolio.article.Issue;
import org.bifolio.article.PageRange;
import org.jspecify.annotations.Nullable;

/**
 * The line of a page that says where an article appeared.
 *
 * <p>{@code 《深圳大学学报(人文社会科学版)》 CSSCI 北大核心 2019年第4期116-124,共9页 Journal of …} and its older forms
 * {@code 《鞍钢技术》2016年 第5期 17-21页　共5页}. Issues may be {@code S1}, {@code Z1}, {@code A16}, {@code
 * 08Z}; pages {@code 17-20,25}, {@code 8-9+7} or absent.
 *
 * @param journalZh without 《》; null when the line has none
 * @param journalEn null when the line has none
 * @param issue null when the line tells nothing of it
 */
record SourceLine(
        @Nullable String journalZh,
        @Nullable String journalEn,
        List<String> indexedIn,
        @Nullable Issue issue) {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s?年");
    private static final Pattern VOLUME = Pattern.compile("^[\\s,，]*第?\\s*(\\d{1,4})\\s*卷");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^[\\s,，]*(?:总?第|\\()?\\s*([0-9A-Za-z][0-9A-Za-z~+-]{0,11}|增刊[0-9]?)\\s*\\)?\\s*期?");
    private static final Pattern PAGES =
            Pattern.compile(
                    "^[\\s,，:：]*([A-Z]{0,2}\\d{1,6}(?:\\s?[-~–—+,，]\\s?[A-Z]{0,2}\\d{1,6}){0,12})\\s*(?:页|(?=[,，\\s]*共\\s*\\d)|$|(?=\\s))");
    private static final Pattern COUNT = Pattern.compile("^[\\s,，]*共\\s*(\\d{1,5})\\s*页");
    private static final String NO_VOLUME = "0";

    /** Reads a cleaned line; what is not there stays absent. */
    static SourceLine parse(String line) {
        Matcher year = YEAR.matcher(line);
        boolean dated = year.find(line.lastIndexOf('》') + 1) || year.find(0);
        String head = dated ? line.substring(0, year.start()) : line;
        int open = head.indexOf('《');
        int close = head.lastIndexOf('》');
        boolean titled = open >= 0 && close > open;
        String journal = titled ? head.substring(open + 1, close).strip() : null;
        String behindTitle = titled ? head.substring(close + 1) : dated ? head : "";
        if (!dated) {
            return new SourceLine(journal, nameOrNone(behindTitle), List.of(), null);
        }
        Rest rest = new Rest(line.substring(year.end()));
        Issue issue = issue(Integer.valueOf(year.group(1)), rest);
        return new SourceLine(journal, nameOrNone(rest.text), badges(behindTitle), issue);
    }

    private static Issue issue(Integer year, Rest rest) {
        String volume = rest.take(VOLUME);
        String number = rest.takeIf(NUMBER, "期");
        String pages = rest.take(PAGES);
        String count = rest.take(COUNT);
        return new Issue(
                year,
                volume == null || volume.equals(NO_VOLUME) ? null : volume,
                number == null ? null : plain(number),
                pages == null ? null : range(pages),
                count == null ? null : Integer.valueOf(count));
    }

    /** What is left of a line while it is read from the front. */
    private static final class Rest {

        private String text;

        Rest(String text) {
            this.text = text;
        }

        @Nullable String take(Pattern pattern) {
            return takeIf(pattern, "");
        }

        /** Takes a value off the front when its match ends as asked. */
        @Nullable String takeIf(Pattern pattern, String ending) {
            Matcher matcher = pattern.matcher(text);
            if (!matcher.find() || !matcher.group().endsWith(ending)) {
                return null;
            }
            text = text.substring(matcher.end());
            return matcher.group(1);
        }
    }

    /** {@code 04} is issue 4; {@code 08Z} and {@code S1} are names. */
    private static String plain(String number) {
        int zeros = 0;
        for (int i = 0; i < number.length(); i++) {
            if (!LatinWords.isDigit(number.charAt(i))) {
                return number;
            }
            zeros += zeros == i && i < number.length() - 1 && number.charAt(i) == '0' ? 1 : 0;
        }
        return number.substring(zeros);
    }

    private static PageRange range(String printed) {
        StringBuilder text = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (!isSpace(c)) {
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

    private static List<String> badges(String run) {
        List<String> badges = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= run.length(); i++) {
            if (i == run.length() || isSpace(run.charAt(i)) || ",，;；".indexOf(run.charAt(i)) >= 0) {
                if (i > start) {
                    badges.add(run.substring(start, i));
                }
                start = i + 1;
            }
        }
        return badges;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static @Nullable String nameOrNone(String text) {
        String name = text.strip();
        return name.chars().filter(Character::isLetter).count() < 2 ? null : name;
    }
}
