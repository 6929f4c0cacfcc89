package org.bifolio.validate.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bifolio.finding.Severity;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.ExportRecord;
import org.bifolio.validate.export.Value;
import org.jspecify.annotations.Nullable;

/**
 * First page, last page and number of pages of a JATS record agree. Where a {@code page-range} has
 * gaps, first and last page say nothing of the number.
 */
final class PageNumbers implements RecordRule {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern GAP = Pattern.compile("[,，+;；]");

    @Override
    public List<ExportFinding> check(ExportRecord whole) {
        Map<String, Value> said = new HashMap<>();
        for (Value value : whole.values()) {
            if (value.field().isWithin("article-meta")
                    && !value.field().isWithin("related-article")) {
                said.putIfAbsent(value.name(), value);
            }
        }
        List<ExportFinding> findings = new ArrayList<>(0);
        Value last = said.get("lpage");
        int from = number(said.get("fpage"));
        int to = number(last);
        if (last == null || from < 0 || to < 0) {
            return findings;
        }
        if (to < from) {
            findings.add(
                    last.warning(
                            "page-order",
                            "The last page comes before the first, " + from + ".",
                            "Look the pages up, and write both numbers whole."));
        } else {
            checkCount(said, to - from + 1, findings);
        }
        return findings;
    }

    private static void checkCount(
            Map<String, Value> said, int expected, List<ExportFinding> findings) {
        Value count = said.get("page-count");
        Value range = said.get("page-range");
        if (count == null || (range != null && GAP.matcher(range.text()).find())) {
            return;
        }
        String written = count.field().attribute("count");
        if (NUMBER.matcher(written).matches() && Integer.parseInt(written) != expected) {
            findings.add(
                    count.finding(
                            Severity.WARNING,
                            "page-count",
                            "The record counts %s pages, but its first and last page make %d."
                                    .formatted(written, expected),
                            "Correct the count or the pages."));
        }
    }

    /** -1 for a page that is no number, such as e12. */
    private static int number(@Nullable Value page) {
        return page != null && NUMBER.matcher(page.text()).matches()
                ? Integer.parseInt(page.text())
                : -1;
    }
}
