package org.bifolio.input;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.bifolio.page.PageDecoder;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * A crawler's archive (ISO 28500). Its pages are the responses of servers that are text; a page is
 * named by the number of its record: {@code crawl.warc!/000012}. One that breaks off is read up to
 * there, and its end is a page that cannot be read, so that the break is told.
 */
final class WarcContainer implements Container {

    private static final Set<String> PAGE_TYPES =
            Set.of("text/html", "application/xhtml+xml", "text/plain", "text/markdown");

    /** Where the archive breaks off, beside the numbers of records. */
    private static final String BREAK = "break";

    private final Path file;
    private final Map<String, Long> offsets;

    private WarcContainer(Path file, Map<String, Long> offsets) {
        this.file = file;
        this.offsets = offsets;
    }

    static WarcContainer of(Path file) throws IOException {
        Map<String, Long> offsets = new HashMap<>();
        try (WarcReader reader = new WarcReader(FileChannel.open(file))) {
            int number = 1;
            for (WarcRecord record = next(reader); record != null; record = next(reader)) {
                if (isPage(record)) {
                    offsets.put("%06d".formatted(number), reader.position());
                }
                if (number++ > MOST_ENTRIES) {
                    throw new BrokenContainerException(
                            "The archive has more than the %d records that are read."
                                    .formatted(MOST_ENTRIES));
                }
            }
        } catch (EOFException | ParsingException cutOff) { // as a crawl that was killed leaves it
            if (offsets.isEmpty()) {
                throw cutOff;
            }
            offsets.put(BREAK, Files.size(file));
        }
        return new WarcContainer(file, offsets);
    }

    private static @Nullable WarcRecord next(WarcReader reader) throws IOException {
        return reader.next().orElse(null);
    }

    private static boolean isPage(WarcRecord record) throws IOException {
        if (!(record instanceof WarcResponse response)) {
            return false;
        }
        try {
            MediaType type = response.http().contentType();
            String name = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
            return PAGE_TYPES.contains(name)
                    || response.http().headers().first("Content-Type").isEmpty();
        } catch (ParsingException | IllegalArgumentException noHttp) {
            return false;
        }
    }

    @Override
    public Collection<String> names() {
        return offsets.keySet();
    }

    @Override
    public Content open(String name) throws IOException {
        Long offset = offsets.get(name);
        if (offset == null) {
            throw new BrokenContainerException("The archive does not hold record " + name + ".");
        }
        if (name.equals(BREAK)) {
            throw new BrokenContainerException(
                    "The archive breaks off here, as that of a crawl which was killed or goes on;"
                            + " the pages before were read.");
        }
        try (WarcReader reader = new WarcReader(FileChannel.open(file).position(offset))) {
            if (next(reader) instanceof WarcResponse response) {
                HttpResponse http = response.http();
                byte[] body = http.body().stream().readNBytes(PageDecoder.DEFAULT_MAX_BYTES + 1);
                return new Content(
                        unzipped(body),
                        response.target(),
                        http.contentType().parameters().get("charset"));
            }
        }
        throw new BrokenContainerException("The record " + name + " is no response any more.");
    }

    /**
     * By the bytes, since crawlers that store a page unpacked often leave its {@code
     * Content-Encoding: gzip}.
     */
    private static InputStream unzipped(byte[] body) throws IOException {
        boolean zipped = body.length > 2 && body[0] == 0x1f && body[1] == (byte) 0x8b;
        InputStream bytes = new ByteArrayInputStream(body);
        return zipped ? new GZIPInputStream(bytes) : bytes;
    }

    @Override
    public void close() {
        // each record opens the file for itself
    }
}
