package org.bifolio.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Iterator;
import org.bifolio.input.ListedPage;
import org.jspecify.annotations.Nullable;

/**
 * Writes a run's manifest and the work of its parts, in one walk over the input beside the
 * catalogue.
 */
final class Planner implements Closeable {

    private final Path folder;
    private final Store store;
    private final Lines.Sink<ListedPage> manifest;
    private final MessageDigest digest = Hash.sha256();
    private Lines.@Nullable Sink<WorkItem> part;
    private long pages;
    private long work;
    private int parts;

    Planner(Path folder, Store store) throws IOException {
        this.folder = folder;
        this.store = store;
        this.manifest = Lines.write(folder.resolve("manifest"), new ListedPageForm());
    }

    RunPlan plan(Iterator<ListedPage> listed, String settings) throws IOException {
        identify(settings, store.version(), store.isCurrent() ? "current" : "outdated");
        while (listed.hasNext()) {
            ListedPage page = listed.next();
            pages++;
            manifest.add(page);
            identify(page.uri(), page.root(), page.stamp());
            PageEntry known = store.advanceTo(page.key());
            if (known == null || !known.stamp().equals(page.stamp())) {
                add(new WorkItem(page, known == null ? null : known.sha256()));
            }
        }
        String identity = HexFormat.of().formatHex(digest.digest()).substring(0, 32);
        return new RunPlan(folder, identity, pages, work, parts);
    }

    private void add(WorkItem item) throws IOException {
        if (part == null || work % RunPlan.PART_SIZE == 0) {
            closePart();
            parts++;
            part = Lines.write(new RunPlan(folder, "", 0, 0, 0).work(parts), new WorkItemForm());
        }
        part.add(item);
        work++;
    }

    private void identify(String... values) {
        for (String value : values) {
            digest.update(value.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
    }

    private void closePart() throws IOException {
        if (part != null) {
            part.close();
        }
    }

    @Override
    public void close() throws IOException {
        closePart();
        manifest.close();
        store.close();
    }
}
