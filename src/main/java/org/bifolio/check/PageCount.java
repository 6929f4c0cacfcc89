package org.bifolio.check;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bifolio.article.Article;
import org.bifolio.article.Issue;
import org.bifolio.finding.Finding;

/**
 * Does the number of pages agree with the range? {@code 17-20,25} are 5. Printed counts are often
 * wrong, so this only tells. A range that cannot be counted, {@code 116-24}, is not asked.
 */
final class PageCount implements Check {

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern PART =
            Pattern.compile("([A-Z]{0,2})(\\d{1,6})(?:-([A-Z]{0,2})(\\d{1,6}))?");

    @Override
    public Optional<Finding> ask(Article article) {
        Issue issue = article.issue();
        if (issue == null || issue.pages() == null || issue.pageCount() == null) {
            return Optional.empty();
        }
        String pages = issue.pages().text();
        int told = issue.pageCount();
        OptionalInt counted = count(pages);
        return counted.isEmpty() || counted.getAsInt() == told
                ? Optional.empty()
                : Optional.of(
                        Finding.info(
                                "page-count-differs",
                                "issue.pageCount",
                                "Pages %s are %d, the page tells %d."
                                        .formatted(pages, counted.getAsInt(), told)));
    }

    private static OptionalInt count(String pages) {
        int sum = 0;
        for (String each : COMMA.split(pages, -1)) {
            Matcher part = PART.matcher(each);
            int length = part.matches() ? length(part) : 0;
            if (length <= 0) {
                return OptionalInt.empty();
            }
            sum += length;
        }
        return OptionalInt.of(sum);
    }

    /** 0 or less for a part that runs backwards, or from one numbering into another. */
    private static int length(Matcher part) {
        if (part.group(4) == null) {
            return 1;
        }
        boolean sameNumbering = part.group(1).equals(part.group(3));
        return sameNumbering
                ? Integer.parseInt(part.group(4)) - Integer.parseInt(part.group(2)) + 1
                : 0;
    }
}
