package org.bifolio.output;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the single files of one part: each article in each format of one file an article, and the
 * pages set aside. Articles that several pages share are left to the {@link Assembly}.
 */
public final class PartFiles {

    /** The ids of articles that several pages tell, one a line. */
    static final String SHARED_IDS = "shared-ids";

    private final RunPlan plan;
    private final FormatSet formats;
    private final int[] single;
    private final Shape shape;
    private final NextFiles files;
    private final Set<String> shared;

    public PartFiles(OutputFolder output, RunPlan plan, FormatSet formats) throws IOException {
        this.plan = plan;
        this.formats = formats;
        this.single = formats.ofSingleFiles();
        this.shape = Store.readHeader(output.next().resolve("store")).shape();
        this.files = new NextFiles(output);
        this.shared = new HashSet<>(Files.readAllLines(output.next().resolve(SHARED_IDS)));
    }

    /**
     * Safe for several threads, each with a part of its own; done twice it writes the same files.
     */
    public void write(int part) throws IOException {
        try (Streams streams = new Streams(plan.part(part));
                Lines.Source<PageEntry> index =
                        Lines.read(
                                plan.part(part).resolve(PartWriter.INDEX), new PageEntryForm())) {
            for (PageEntry entry = index.next(); entry != null; entry = index.next()) {
                if (entry.rejection() != null) {
                    byte[] page = Entries.exactly(streams.rejected, entry.sizes().get(0));
                    files.rejected(entry, entry.rejection(), page);
                } else if (entry.id() != null) {
                    article(entry, entry.id(), streams);
                }
            }
        }
    }

    private void article(PageEntry entry, String id, Streams streams) throws IOException {
        for (int i = 0; i < single.length; i++) {
            byte[] bytes = Entries.exactly(streams.formats.get(i), entry.sizes().get(single[i]));
            if (!shared.contains(id)) {
                files.write(formats.files(single[i], id, shape), bytes);
            }
        }
    }

    private final class Streams implements Closeable {

        private final List<InputStream> formats = new ArrayList<>();
        private final InputStream rejected;

        Streams(Path folder) throws IOException {
            for (int format : single) {
                formats.add(open(folder.resolve(PartFiles.this.formats.names().get(format))));
            }
            rejected = open(folder.resolve(PartWriter.REJECTED));
        }

        private static InputStream open(Path file) throws IOException {
            return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        }

        @Override
        public void close() throws IOException {
            for (InputStream format : formats) {
                format.close();
            }
            rejected.close();
        }
    }
}
