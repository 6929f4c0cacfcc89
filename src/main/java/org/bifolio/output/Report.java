package org.bifolio.output;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code report.json}: what the output holds, counted. Everything but {@code time} and {@code
 * layoutDrift}, which tell of the last run, is the same for the same pages.
 *
 * @param pages how many pages the catalogue knows, each article of a result list counted
 * @param records how many articles were written
 * @param duplicates how many pages tell an article that a richer page tells too
 * @param rejected how many pages were set aside, by reason
 * @param findings how many of each, by {@code severity/code}
 * @param repairs by rule
 * @param time where the time of the last run went
 * @param layoutDrift what its pages have that was not seen before
 */
public record Report(
        long pages,
        long records,
        long duplicates,
        Map<String, Integer> rejected,
        Map<String, Integer> findings,
        Map<String, Repairs> repairs,
        Time time,
        LayoutDrift layoutDrift) {

    /** A report of an earlier version tells no drift. */
    public Report {
        layoutDrift = Objects.requireNonNullElse(layoutDrift, LayoutDrift.NONE);
    }

    /**
     * The repairs of one rule.
     *
     * @param count how many repairs
     * @param confidence how many of them in each tenth of confidence, from 0 to 1
     */
    public record Repairs(int count, List<Integer> confidence) {

        static Repairs of(int[] tenths) {
            return new Repairs(Arrays.stream(tenths).sum(), Arrays.stream(tenths).boxed().toList());
        }
    }

    /**
     * Where the time went.
     *
     * @param seconds of the whole run
     * @param stages seconds of each stage, summed over all threads
     */
    public record Time(double seconds, Map<String, Double> stages) {}

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public static Report read(Path file) {
        return JSON.readValue(file, Report.class);
    }

    void write(Path file) {
        JSON.writeValue(file, this);
    }

    Report timed(Time newTime) {
        return new Report(
                pages, records, duplicates, rejected, findings, repairs, newTime, layoutDrift);
    }

    Report withDrift(LayoutDrift drift) {
        return new Report(pages, records, duplicates, rejected, findings, repairs, time, drift);
    }

    public long rejectedPages() {
        return rejected.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** Counts entry by entry. */
    static final class Counter {

        private long pages;
        private long records;
        private long duplicates;
        private final Map<String, Integer> rejected = new TreeMap<>();
        private final Map<String, Integer> findings = new TreeMap<>();
        private final Map<String, int[]> repairs = new TreeMap<>();

        void rejected(Rejection rejection) {
            pages++;
            rejected.merge(rejection.code(), 1, Integer::sum);
        }

        void duplicate() {
            pages++;
            duplicates++;
        }

        void record(PageEntry entry) {
            pages++;
            records++;
            entry.findings()
                    .forEach((key, count) -> findings.merge(code(key), count, Integer::sum));
            entry.repairs()
                    .forEach(
                            (key, count) -> {
                                int slash = key.lastIndexOf('/');
                                int tenth = Integer.parseInt(key.substring(slash + 1));
                                repairs.computeIfAbsent(
                                                        key.substring(0, slash),
                                                        rule -> new int[10])[tenth] +=
                                        count;
                            });
        }

        /** {@code info/unknown-label} of {@code info/unknown-label/通讯地址}. */
        private static String code(String key) {
            int label = key.indexOf('/', key.indexOf('/') + 1);
            return label < 0 ? key : key.substring(0, label);
        }

        Report report() {
            Map<String, Repairs> byRule = new TreeMap<>();
            repairs.forEach((rule, tenths) -> byRule.put(rule, Repairs.of(tenths)));
            return new Report(
                    pages,
                    records,
                    duplicates,
                    rejected,
                    findings,
                    byRule,
                    new Time(0, Map.of()),
                    LayoutDrift.NONE);
        }
    }
}
