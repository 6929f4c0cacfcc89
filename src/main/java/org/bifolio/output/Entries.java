package org.bifolio.output;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Page entries with their articles' bytes, read from front to back out of one folder or several,
 * one after the other.
 */
final class Entries implements Closeable {

    /**
     * An entry and the article's bytes in each format that was asked for; no bytes when there is no
     * article.
     *
     * @param bytes in the order of the formats asked for
     */
    record Item(PageEntry entry, List<byte[]> bytes) {}

    private final Deque<Path> folders;
    private final String indexName;
    private final List<String> formats;
    private final int[] wanted;
    private Lines.@Nullable Source<PageEntry> index;
    private final List<InputStream> streams = new ArrayList<>();

    /**
     * @param formats names of all formats, as the sizes of an entry count them
     * @param wanted positions of the formats to read
     */
    Entries(List<Path> folders, String indexName, List<String> formats, int[] wanted)
            throws IOException {
        this.folders = new ArrayDeque<>(folders);
        this.indexName = indexName;
        this.formats = formats;
        this.wanted = wanted;
        openNext();
    }

    @Nullable PageEntry peek() throws IOException {
        while (index != null && index.peek() == null) {
            openNext();
        }
        return index == null ? null : index.peek();
    }

    /** The next item; only when {@link #peek()} showed one. */
    Item next() throws IOException {
        PageEntry entry = peek();
        if (entry == null || index == null) {
            throw new IllegalStateException("read past the end");
        }
        index.next();
        return new Item(entry, entry.isArticle() ? bytes(entry) : List.of());
    }

    private List<byte[]> bytes(PageEntry entry) throws IOException {
        List<byte[]> bytes = new ArrayList<>(wanted.length);
        for (int i = 0; i < wanted.length; i++) {
            bytes.add(exactly(streams.get(i), entry.sizes().get(wanted[i])));
        }
        return bytes;
    }

    static byte[] exactly(InputStream stream, int size) throws IOException {
        byte[] bytes = new byte[size];
        if (stream.readNBytes(bytes, 0, size) < size) {
            throw new IOException(
                    "a staged file is shorter than its index says; delete the folder .bifolio and run again");
        }
        return bytes;
    }

    private void openNext() throws IOException {
        close();
        Path folder = folders.poll();
        if (folder == null) {
            return;
        }
        index = Lines.read(folder.resolve(indexName), new PageEntryForm());
        for (int format : wanted) {
            streams.add(
                    new BufferedInputStream(
                            Files.newInputStream(folder.resolve(formats.get(format))), 1 << 16));
        }
    }

    @Override
    public void close() throws IOException {
        if (index != null) {
            index.close();
            index = null;
        }
        for (InputStream stream : streams) {
            stream.close();
        }
        streams.clear();
    }
}
