package org.bifolio.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bifolio.article.Article;

/**
 * Puts the next state of the output together from what the parts made and what is known from
 * earlier runs: the next store, then those single files that no part can write by itself.
 */
public final class Assembly {

    private final OutputFolder output;
    private final RunPlan plan;
    private final Settings settings;
    private final FormatSet formats;
    private final Function<byte[], Article> recordReader;
    private final boolean prune;

    /**
     * @param recordReader reads a line of records.jsonl back
     * @param prune whether pages that vanished from the input leave the output too
     */
    public Assembly(
            OutputFolder output,
            RunPlan plan,
            Settings settings,
            Function<byte[], Article> recordReader,
            boolean prune) {
        this.output = output;
        this.plan = plan;
        this.settings = settings;
        this.formats = settings.formats();
        this.recordReader = recordReader;
        this.prune = prune;
    }

    public void assemble() throws IOException {
        OutputFolder.delete(output.next());
        boolean current;
        Shape before;
        Merge.Result merged;
        try (Store store = Store.open(output, settings)) {
            current = store.isCurrent();
            before = store.shape();
            try (Merge merge = new Merge(output, plan, store, formats, recordReader, prune)) {
                merged = merge.merge();
            }
        }
        Path store = output.next().resolve("store");
        Shape shape = formats.layout().shape(merged.present().size());
        Store.writeHeader(
                store, new Store.Header(settings.hash(), plan.identity(), formats.names(), shape));
        boolean wholesale = !current || shape != before || shape == Shape.BUNDLED;
        Groups groups = Groups.read(store.resolve(Store.CATALOGUE), merged.repeated());
        Report report;
        createFolders();
        try (Writing writing = new Writing(store, merged, groups, shape, wholesale)) {
            report = writing.write();
        }
        Publication.prepare(
                output,
                new Publication.Plan(wholesale, formats.paths(), deletions(merged, before)),
                report);
    }

    /** A folder for each format, even when it stays empty: the change-over moves what is there. */
    private void createFolders() throws IOException {
        Files.createDirectories(output.next().resolve("files"));
        for (String path : formats.paths()) {
            if (path.endsWith("/")) {
                Files.createDirectories(output.next().resolve("files").resolve(path));
            }
        }
    }

    /**
     * Files that shared the output's articles before, and single files of entries that are gone, as
     * far as nothing writes them anew.
     */
    private List<String> deletions(Merge.Result merged, Shape before) {
        List<String> deletions = new ArrayList<>();
        if (before == Shape.BUNDLED) {
            deletions.add(Manifest.FILE);
            Manifest.of(output).files().forEach(file -> deletions.add(file.name()));
        }
        for (PageEntry entry : merged.gone()) {
            String id = entry.id();
            if (id == null) {
                deletions.add(NextFiles.rejectedName(entry).toString());
                deletions.add(NextFiles.rejectedName(entry) + ".json");
            } else if (!merged.present().contains(id)) {
                for (int format : formats.ofSingleFiles()) {
                    deletions.addAll(formats.files(format, id, before));
                }
            }
        }
        return deletions;
    }

    /** One walk over the next store. */
    private final class Writing implements Closeable {

        private final Merge.Result merged;
        private final Groups groups;
        private final Shape shape;
        private final boolean wholesale;
        private final Entries entries;
        private final NextFiles files = new NextFiles(output);
        private final Report.Counter counter = new Report.Counter();
        private final LayoutDrift.Counter drift = new LayoutDrift.Counter();

        Writing(Path store, Merge.Result merged, Groups groups, Shape shape, boolean wholesale)
                throws IOException {
            this.merged = merged;
            this.groups = groups;
            this.shape = shape;
            this.wholesale = wholesale;
            this.entries =
                    new Entries(
                            List.of(store),
                            Store.CATALOGUE,
                            formats.names(),
                            new int[] {formats.records()});
        }

        Report write() throws IOException {
            StringBuilder shared = new StringBuilder();
            for (int position = 0; entries.peek() != null; position++) {
                Entries.Item item = entries.next();
                PageEntry entry = item.entry();
                drift.add(entry, merged.fresh().get(position));
                if (entry.rejection() != null) {
                    counter.rejected(entry.rejection());
                } else if (entry.id() != null) {
                    article(entry, entry.id(), position, item);
                    if (groups.contains(entry.id())) {
                        shared.append(entry.id()).append('\n');
                    }
                }
            }
            Files.writeString(
                    output.next().resolve(PartFiles.SHARED_IDS), shared, StandardCharsets.UTF_8);
            return counter.report().withDrift(drift.drift());
        }

        private void article(PageEntry entry, String id, int position, Entries.Item item)
                throws IOException {
            if (!groups.isWinner(id, position)) {
                counter.duplicate();
                return;
            }
            counter.record(entry);
            boolean stale = wholesale || merged.touched().contains(id);
            boolean byAPart = merged.fresh().get(position) && !groups.contains(id);
            if (stale && !byAPart && shape != Shape.BUNDLED) {
                singleFiles(id, item.bytes().get(0));
            }
        }

        private void singleFiles(String id, byte[] record) throws IOException {
            Article article = recordReader.apply(record).withDuplicates(groups.duplicates(id));
            for (int format : formats.ofSingleFiles()) {
                files.write(formats.files(format, id, shape), formats.render(format, article));
            }
        }

        @Override
        public void close() throws IOException {
            entries.close();
        }
    }
}
