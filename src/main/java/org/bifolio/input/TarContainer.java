package org.bifolio.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A tar file. Of two entries of one name the later counts, as it does for tar. */
final class TarContainer implements Container {

    /** Where an entry's bytes stand in the file. */
    private record Extent(long offset, long size) {}

    private final Path file;
    private final Map<String, Extent> extents;

    private TarContainer(Path file, Map<String, Extent> extents) {
        this.file = file;
        this.extents = extents;
    }

    static TarContainer of(Path file) throws IOException {
        Map<String, Extent> extents = new HashMap<>();
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                TarArchiveInputStream tar = new TarArchiveInputStream(bytes, "UTF-8")) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                if (entry.isFile() && !entry.isSparse()) {
                    extents.put(entry.getName(), new Extent(tar.getBytesRead(), entry.getSize()));
                }
                if (extents.size() > MOST_ENTRIES) {
                    throw new BrokenContainerException(
                            "The archive has more than the %d entries that are read."
                                    .formatted(MOST_ENTRIES));
                }
            }
        }
        return new TarContainer(file, extents);
    }

    @Override
    public Collection<String> names() {
        return extents.keySet();
    }

    @Override
    public Content open(String name) throws IOException {
        Extent extent = extents.get(name);
        if (extent == null) {
            throw new BrokenContainerException("The archive does not hold " + name + ".");
        }
        SeekableByteChannel channel = FileChannel.open(file).position(extent.offset());
        return Content.of(new BoundedStream(Channels.newInputStream(channel), extent.size()));
    }

    @Override
    public void close() {
        // each entry opens the file for itself
    }
}
