package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bifolio.article.Bilingual;
import org.bifolio.article.Issue;
import org.jspecify.annotations.Nullable;

/**
 * The line of a page that says where an article appeared.
 *
 * <p>{@code 《深圳大学学报(人文社会科学版)》 CSSCI 北大核心 2019年第4期116-124,共9页 Journal of …} and its older forms
 * {@code 《鞍钢技术》2016年 第5期 17-21页　共5页}.
 *
 * @param journal its names without 《》
 * @param issue null when the line tells nothing of it
 * @param unread words that are neither issue nor name; empty as a rule
 */
record SourceLine(
        Bilingual<String> journal, List<String> indexedIn, @Nullable Issue issue, String unread) {

    private static final Pattern YEAR =
            Pattern.compile(
                    "(\\d{4})(?:\\s?年|(?=\\s?[,，]\\s?\\d{0,4}\\s?\\([0-9A-Za-z~-]{1,12}\\)))");

    /** Reads a cleaned line; what is not there stays absent. */
    static SourceLine parse(String line) {
        Matcher year = YEAR.matcher(line);
        boolean dated = year.find(line.lastIndexOf('》') + 1) || year.find(0);
        String head = dated ? line.substring(0, year.start()) : line;
        int open = head.indexOf('《');
        int close = head.lastIndexOf('》');
        boolean titled = open >= 0 && close > open;
        String title = titled ? head.substring(open + 1, close).strip() : "";
        String behindTitle = titled ? head.substring(close + 1) : dated ? head : "";
        if (!dated) {
            JournalNames names = JournalNames.of(title, behindTitle);
            return new SourceLine(names.names(), List.of(), null, names.unread());
        }
        IssueLine rest =
                IssueLine.read(Integer.parseInt(year.group(1)), line.substring(year.end()));
        JournalNames names = JournalNames.of(title, rest.rest());
        String unread = (rest.unread() + " " + names.unread()).strip();
        return new SourceLine(names.names(), badges(behindTitle), rest.issue(), unread);
    }

    private static List<String> badges(String run) {
        List<String> badges = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= run.length(); i++) {
            if (i == run.length()
                    || Character.isWhitespace(run.charAt(i))
                    || ",，;；".indexOf(run.charAt(i)) >= 0) {
                if (i > start) {
                    badges.add(run.substring(start, i));
                }
                start = i + 1;
            }
        }
        return badges;
    }
}
