package org.bifolio.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.bifolio.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * Writes the files that the articles of one format share, out of the next store. An article's bytes
 * are those of the store or of the part that made it; where neither keeps them, or the record tells
 * of duplicates, they are rendered from the record.
 */
public final class FormatFiles {

    private final OutputFolder output;
    private final RunPlan plan;
    private final FormatSet formats;
    private final Function<byte[], Article> recordReader;
    private final Groups groups;

    /**
     * @param recordReader reads a line of records.jsonl back
     */
    public FormatFiles(
            OutputFolder output,
            RunPlan plan,
            FormatSet formats,
            Function<byte[], Article> recordReader)
            throws IOException {
        this.output = output;
        this.plan = plan;
        this.formats = formats;
        this.recordReader = recordReader;
        IdSet shared = new IdSet();
        Files.readAllLines(output.next().resolve(PartFiles.SHARED_IDS)).forEach(shared::add);
        this.groups = Groups.read(output.next().resolve("store").resolve(Store.CATALOGUE), shared);
    }

    /**
     * Safe for several threads, each with a format of its own; done twice it writes the same files.
     */
    public void write(int format) throws IOException {
        SharedFiles files =
                new SharedFiles(new NextFiles(output), formats.all().get(format), formats.layout());
        try (files;
                Renditions renditions = new Renditions(format)) {
            for (int position = 0; renditions.hasNext(); position++) {
                renditions.next(position, files);
            }
        }
        Publication.addManifest(output, formats.names().get(format), files.manifest());
    }

    /** One walk over the next store, and over the parts beside it. */
    private final class Renditions implements Closeable {

        private final int format;
        private final boolean kept;
        private final Entries store;
        private final Entries parts;

        Renditions(int format) throws IOException {
            this.format = format;
            this.kept = !formats.isFolder(format);
            List<Path> folders =
                    kept ? List.of() : plan.partNumbers().mapToObj(plan::part).toList();
            this.store =
                    new Entries(
                            List.of(output.next().resolve("store")),
                            Store.CATALOGUE,
                            formats.names(),
                            wanted());
            this.parts =
                    new Entries(folders, PartWriter.INDEX, formats.names(), new int[] {format});
        }

        /** The format where the store keeps it, and last the record where it may be needed. */
        private int[] wanted() {
            if (!kept) {
                return new int[] {formats.records()};
            }
            return groups.isEmpty() ? new int[] {format} : new int[] {format, formats.records()};
        }

        boolean hasNext() throws IOException {
            return store.peek() != null;
        }

        void next(int position, SharedFiles files) throws IOException {
            Entries.Item item = store.next();
            byte[] made = made(item.entry());
            String id = item.entry().id();
            if (id == null || !groups.isWinner(id, position)) {
                return;
            }
            if (groups.contains(id)) {
                files.add(id, render(item, groups.duplicates(id)));
            } else if (kept) {
                files.add(id, item.bytes().get(0));
            } else {
                files.add(id, made == null ? render(item, List.of()) : made);
            }
        }

        /** What a part of this run made of the same page, whose entries come in the same order. */
        private byte @Nullable [] made(PageEntry entry) throws IOException {
            PageEntry head = parts.peek();
            while (head != null && head.isUnchanged()) {
                parts.next();
                head = parts.peek();
            }
            if (head == null || !head.key().equals(entry.key())) {
                return null;
            }
            List<byte[]> bytes = parts.next().bytes();
            return bytes.isEmpty() ? null : bytes.get(0);
        }

        private byte[] render(Entries.Item item, List<String> duplicates) {
            byte[] line = item.bytes().get(item.bytes().size() - 1);
            Article article = recordReader.apply(line);
            return formats.render(format, article.withDuplicates(duplicates));
        }

        @Override
        public void close() throws IOException {
            store.close();
            parts.close();
        }
    }
}
