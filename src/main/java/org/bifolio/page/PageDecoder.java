package org.bifolio.page;

import java.util.Optional;

/** Reads a page's bytes as text: charset first, then line ends and layout. */
public final class PageDecoder {

    /** Far above any article page, and small enough to hold a page for each core. */
    public static final int DEFAULT_MAX_BYTES = 16 << 20;

    private final int maxBytes;

    public PageDecoder() {
        this(DEFAULT_MAX_BYTES);
    }

    /**
     * @param maxBytes a longer page is not read
     */
    public PageDecoder(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** The page's text, or why it has none. Any bytes are answered, none throws. */
    public Decoded decode(RawPage page) {
        byte[] bytes = page.bytes();
        if (bytes.length > maxBytes) {
            return new Decoded.Unreadable(
                    "too-large",
                    "The page has %d bytes, more than the %d that are read."
                            .formatted(bytes.length, maxBytes));
        }
        Optional<CharsetReading> reading = CharsetReading.of(bytes);
        if (reading.isEmpty()) {
            return new Decoded.Unreadable(
                    "unknown-charset", "The bytes are neither UTF-8 nor UTF-16 nor GB18030.");
        }
        return textOf(reading.get());
    }

    private static Decoded textOf(CharsetReading reading) {
        String text = reading.text();
        if (text.isBlank()) {
            return new Decoded.Unreadable("empty", "The page holds no text.");
        }
        if (text.indexOf('\0') >= 0) {
            return new Decoded.Unreadable("binary", "The page holds binary data, not text.");
        }
        String lines = withLineFeeds(text);
        return new Decoded.Text(
                new PageText(lines, LayoutClue.of(lines), reading.charset()), reading.findings());
    }

    private static String withLineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
