package org.bifolio.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What one part makes: an index of its pages and, for each format, the articles one behind the
 * other. Nothing of it counts until {@link #commit()} renames the folder.
 */
public final class PartWriter implements Closeable {

    /** The stream of the pages that were set aside, as they came. */
    static final String REJECTED = "rejected";

    static final String INDEX = "index";

    private final Path draft;
    private final Path committed;
    private final Lines.Sink<PageEntry> index;
    private final List<Path> files = new ArrayList<>();
    private final List<OutputStream> formats = new ArrayList<>();
    private final OutputStream rejected;

    private PartWriter(Path committed, List<String> formatNames) throws IOException {
        this.committed = committed;
        this.draft = committed.resolveSibling(committed.getFileName() + ".draft");
        OutputFolder.delete(draft);
        Files.createDirectories(draft);
        this.index = Lines.write(file(INDEX), new PageEntryForm());
        for (String format : formatNames) {
            formats.add(stream(format));
        }
        this.rejected = stream(REJECTED);
    }

    /**
     * Whether a part is done already: the folder's name is the truth, whatever the job repository
     * remembers.
     */
    public static boolean isDone(RunPlan plan, int part) {
        return Files.exists(plan.part(part));
    }

    public static PartWriter open(RunPlan plan, int part, List<String> formatNames)
            throws IOException {
        return new PartWriter(plan.part(part), formatNames);
    }

    /**
     * Adds an article.
     *
     * @param renditions its bytes in each format, in the order of the formats
     */
    public void converted(PageEntry entry, List<byte[]> renditions) throws IOException {
        index.add(entry);
        for (int i = 0; i < renditions.size(); i++) {
            formats.get(i).write(renditions.get(i));
        }
    }

    /** Sets a page aside as it came. */
    public void rejected(PageEntry entry, byte[] page) throws IOException {
        index.add(entry);
        rejected.write(page);
    }

    /** Notes that a page holds the same bytes as before, though its file was touched. */
    public void unchanged(WorkItem item, String sha256) throws IOException {
        index.add(
                new PageEntry(
                        item.page().uri(),
                        item.page().root(),
                        null,
                        item.page().stamp(),
                        sha256,
                        null,
                        0,
                        null,
                        List.of(),
                        Map.of(),
                        Map.of()));
    }

    /** Makes the part count, all of it at once. */
    public void commit() throws IOException {
        close();
        OutputFolder.flush(files);
        OutputFolder.move(draft, committed);
    }

    private OutputStream stream(String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file(name)), 1 << 16);
    }

    private Path file(String name) {
        Path file = draft.resolve(name);
        files.add(file);
        return file;
    }

    @Override
    public void close() throws IOException {
        index.close();
        for (OutputStream format : formats) {
            format.close();
        }
        rejected.close();
    }
}
