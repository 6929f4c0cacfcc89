package org.bifolio.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What of the last run's new and changed pages looks unlike the pages before: signs that the site
 * has changed its pages.
 *
 * @param pages how many were new or changed
 * @param unknownLayouts how many of them have no layout that is known
 * @param unknownLabels labels that no layout has and no earlier page had, with their counts
 * @param nowMissing findings such as {@code authors-missing} that half of them have and hardly any
 *     page had before
 */
public record LayoutDrift(
        int pages,
        int unknownLayouts,
        Map<String, Integer> unknownLabels,
        List<String> nowMissing) {

    /** The finding of a label that no layout has; its label stands behind it in an entry's key. */
    public static final String UNKNOWN_LABEL = "unknown-label";

    static final LayoutDrift NONE = new LayoutDrift(0, 0, Map.of(), List.of());

    private static final String UNKNOWN_LAYOUT = "unknown-layout";
    private static final String MISSING = "-missing";

    /** Fewer pages than this prove nothing by what they lack. */
    private static final int FEWEST = 20;

    /** Some page that is no article strays into any crawl. */
    private static final int FEWEST_UNKNOWN = 5;

    private static final double MANY = 0.5;
    private static final double HARDLY_ANY = 0.1;

    /** Whether there is anything to look at. */
    public boolean isNoticed() {
        boolean unknown = unknownLayouts >= FEWEST_UNKNOWN && unknownLayouts >= HARDLY_ANY * pages;
        return unknown || !unknownLabels.isEmpty() || !nowMissing.isEmpty();
    }

    /** Counts entry by entry, new ones and those known before. */
    static final class Counter {

        private final Pages fresh = new Pages();
        private final Pages before = new Pages();
        private int unknownLayouts;

        void add(PageEntry entry, boolean isFresh) {
            Rejection rejection = entry.rejection();
            boolean unknown = rejection != null && rejection.code().equals(UNKNOWN_LAYOUT);
            unknownLayouts += isFresh && unknown ? 1 : 0;
            (isFresh ? fresh : before).add(entry);
        }

        LayoutDrift drift() {
            Map<String, Integer> labels = new TreeMap<>(fresh.labels);
            labels.keySet().removeAll(before.labels.keySet());
            List<String> missing = new ArrayList<>();
            fresh.missing.forEach(
                    (code, count) -> {
                        boolean now = count >= MANY * fresh.articles;
                        int then = before.missing.getOrDefault(code, 0);
                        if (enough() && now && then <= HARDLY_ANY * before.articles) {
                            missing.add(code);
                        }
                    });
            return new LayoutDrift(fresh.pages, unknownLayouts, labels, missing);
        }

        private boolean enough() {
            return fresh.articles >= FEWEST && before.articles >= FEWEST;
        }
    }

    /** What some pages have and lack. */
    private static final class Pages {

        private final Map<String, Integer> labels = new TreeMap<>();
        private final Map<String, Integer> missing = new TreeMap<>();
        private int pages;
        private int articles;

        private void add(PageEntry entry) {
            pages++;
            articles += entry.isArticle() ? 1 : 0;
            entry.findings().forEach(this::add);
        }

        /** {@code info/unknown-label/通讯地址}, {@code info/authors-missing}. */
        private void add(String key, int count) {
            String[] parts = key.split("/", 3);
            if (parts.length == 3 && parts[1].equals(UNKNOWN_LABEL)) {
                labels.merge(parts[2], count, Integer::sum);
            } else if (parts[1].endsWith(MISSING)) {
                missing.merge(parts[1], count, Integer::sum);
            }
        }
    }
}
