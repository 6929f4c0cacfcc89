package org.bifolio.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bifolio.write.ArticleFormat;

/** A zip of the files that each article would be, all of one time, so that bytes repeat. */
final class ArchiveFile implements SharedFile {

    /** Any but 1980-01-01, beside which Java writes the time zone of the machine. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;
    private final ArticleFormat format;
    private final boolean compressed;

    ArchiveFile(OutputStream out, ArticleFormat format, boolean compressed) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.format = format;
        this.compressed = compressed;
    }

    @Override
    public void add(String id, byte[] rendition) throws IOException {
        ArticleFiles.each(format.files(id), rendition, this::addFile);
    }

    private void addFile(String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        if (!compressed) {
            store(entry, bytes);
        }
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void store(ZipEntry entry, byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
