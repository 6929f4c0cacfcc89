package org.bifolio.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bifolio.article.Article;
import org.bifolio.convert.Conversion;
import org.bifolio.convert.Outcome;
import org.bifolio.convert.StageTimes.Stage;
import org.bifolio.finding.Finding;
import org.bifolio.finding.Repair;
import org.bifolio.input.BrokenContainerException;
import org.bifolio.input.ListedPage;
import org.bifolio.input.PageReader;
import org.bifolio.output.Hash;
import org.bifolio.output.LayoutDrift;
import org.bifolio.output.PageEntry;
import org.bifolio.output.PartWork;
import org.bifolio.output.PartWriter;
import org.bifolio.output.Rejection;
import org.bifolio.output.RunPlan;
import org.bifolio.output.WorkItem;
import org.bifolio.page.RawPage;
import org.jspecify.annotations.Nullable;

/**
 * Converts the pages of one part. A page that cannot be read is set aside like any other that holds
 * no article.
 */
final class PartConversion {

    private final RunRequest request;
    private final RunPlan plan;
    private final Conversion conversion;

    PartConversion(RunRequest request, RunPlan plan) {
        this.request = request;
        this.plan = plan;
        this.conversion = request.conversion();
    }

    /** Does one part; when it was done before, nothing. */
    void convert(int part) throws IOException {
        if (PartWriter.isDone(plan, part)) {
            return;
        }
        try (PageReader reader = new PageReader(request.output().spool());
                PartWork work = PartWork.open(plan, part);
                PartWriter writer =
                        PartWriter.open(plan, part, request.settings().formats().names())) {
            for (WorkItem item = work.next(); item != null; item = work.next()) {
                convert(item, reader, writer);
                request.progress().pageDone();
            }
            writer.commit();
        }
    }

    private void convert(WorkItem item, PageReader reader, PartWriter writer) throws IOException {
        ListedPage page = item.page();
        long start = System.nanoTime();
        RawPage raw;
        try {
            raw = reader.read(page);
        } catch (BrokenContainerException e) {
            writer.rejected(unreadable(page, page.stamp(), e.reason()), new byte[0]);
            return;
        } catch (IOException e) {
            String why = "The file could not be read: it vanished or access was refused.";
            writer.rejected(unreadable(page, ListedPage.NOT_READ, why), new byte[0]);
            return;
        }
        byte[] bytes = raw.bytes();
        String sha256 = Hash.hex(bytes);
        conversion.times().add(Stage.READ, start);
        if (sha256.equals(item.knownSha256())) {
            writer.unchanged(item, sha256);
            return;
        }
        Outcome outcome = converted(raw, sha256);
        long converted = System.nanoTime();
        String stamp = page.stampFor(bytes.length);
        if (outcome instanceof Outcome.Converted article) {
            writer.converted(entry(page, null, stamp, sha256, article), article.renditions());
        } else if (outcome instanceof Outcome.Listed list) {
            for (Map.Entry<String, Outcome.Converted> each : list.articles().entrySet()) {
                Outcome.Converted article = each.getValue();
                writer.converted(
                        entry(page, each.getKey(), stamp, sha256, article), article.renditions());
            }
        } else if (outcome instanceof Outcome.Rejected rejected) {
            Rejection why = new Rejection(rejected.code(), rejected.message());
            writer.rejected(rejected(page, stamp, sha256, why, bytes.length), bytes);
        }
        conversion.times().add(Stage.STAGE, converted);
    }

    /**
     * What Bifolio stumbles over by a mistake of its own is one page, not the run; a disk that
     * fails is the run's.
     */
    private Outcome converted(RawPage page, String sha256) {
        try {
            return conversion.convert(page, sha256);
        } catch (UncheckedIOException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Rejected(
                    "internal-error",
                    "Bifolio could not cope with this page, which is a mistake of its own: %s at %s"
                            .formatted(e, place(e)));
        }
    }

    private static String place(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return trace.length == 0 ? "an unknown place" : trace[0].toString();
    }

    private static PageEntry unreadable(ListedPage page, String stamp, String why) {
        return rejected(page, stamp, Hash.hex(new byte[0]), new Rejection("unreadable", why), 0);
    }

    private static PageEntry rejected(
            ListedPage page, String stamp, String sha256, Rejection why, int size) {
        return new PageEntry(
                page.uri(),
                page.root(),
                null,
                stamp,
                sha256,
                null,
                0,
                why,
                List.of(size),
                Map.of(),
                Map.of());
    }

    private static PageEntry entry(
            ListedPage page,
            @Nullable String item,
            String stamp,
            String sha256,
            Outcome.Converted converted) {
        Article article = converted.article();
        return new PageEntry(
                page.uri(),
                page.root(),
                item,
                stamp,
                sha256,
                article.id(),
                converted.richness(),
                null,
                converted.renditions().stream().map(bytes -> bytes.length).toList(),
                countFindings(article.findings()),
                countRepairs(article.repairs()));
    }

    private static Map<String, Integer> countFindings(List<Finding> findings) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Finding finding : findings) {
            String key = finding.severity().label() + "/" + finding.code();
            boolean labelled = finding.code().equals(LayoutDrift.UNKNOWN_LABEL);
            counts.merge(labelled ? key + "/" + finding.field() : key, 1, Integer::sum);
        }
        return counts;
    }

    private static Map<String, Integer> countRepairs(List<Repair> repairs) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Repair repair : repairs) {
            int tenth = Math.min(9, (int) (repair.confidence() * 10));
            counts.merge(repair.rule() + "/" + tenth, 1, Integer::sum);
        }
        return counts;
    }
}
