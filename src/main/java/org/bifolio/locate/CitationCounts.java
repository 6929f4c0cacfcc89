package org.bifolio.locate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bifolio.article.Counts;
import org.jspecify.annotations.Nullable;

/**
 * The counts of the citation network, from its tabs and headings: {@code 共引文献1343}, {@code
 * 参考文献(1)}. An entry of a list never consists of such words alone.
 */
final class CitationCounts {

    private static final String CITED_BY = "引证文献";

    /** 二级参考文献 before 参考文献, which it ends with. */
    private static final List<String> KINDS =
            List.of("二级参考文献", "二级引证文献", "同被引文献", "共引文献", "参考文献", CITED_BY);

    private static final int LONGEST_NUMBER = 9;

    private final Map<String, Integer> counts = new TreeMap<>();

    /** The counts below the labels, and the one behind the title. */
    static Counts of(PageLines lines, int firstLabel, Optional<TitleLines> title) {
        CitationCounts counts = new CitationCounts();
        lines.plain().subList(firstLabel, lines.size()).forEach(counts::read);
        return counts.with(title.isPresent() ? title.get().citedBy() : null);
    }

    /** Reads a line; one that is no tab or heading counts nothing. */
    void read(String line) {
        if (line.contains("文献") && PageFrame.isTail(line)) {
            for (int at = 0; at < line.length(); at++) {
                at = countAt(line, at);
            }
        }
    }

    /**
     * @param citedBy the count behind the title, which goes before the tab's
     */
    Counts with(@Nullable Integer citedBy) {
        return new Counts(
                citedBy != null ? citedBy : counts.get(CITED_BY),
                counts.get("参考文献"),
                counts.get("共引文献"),
                counts.get("同被引文献"),
                counts.get("二级参考文献"),
                counts.get("二级引证文献"));
    }

    /** The number in ASCII digits at an offset, if there is one of a size that makes sense. */
    static @Nullable Integer numberAt(String line, int from) {
        int to = from;
        while (to < line.length() && line.charAt(to) >= '0' && line.charAt(to) <= '9') {
            to++;
        }
        boolean number = to > from && to - from <= LONGEST_NUMBER;
        return number ? Integer.valueOf(line.substring(from, to)) : null;
    }

    private int countAt(String line, int at) {
        for (String kind : KINDS) {
            if (line.startsWith(kind, at)) {
                int from = at + kind.length();
                while (from < line.length()
                        && " :：(（[\u00A0\u3000".indexOf(line.charAt(from)) >= 0) {
                    from++;
                }
                @Nullable Integer number = numberAt(line, from);
                if (number != null) {
                    counts.putIfAbsent(kind, number);
                }
                return at + kind.length() - 1;
            }
        }
        return at;
    }
}
