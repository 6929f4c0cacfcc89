package org.bifolio.page;

import java.util.Optional;

/** Reads a page's bytes as text: charset first, then line ends and layout. */
public final class PageDecoder {

    /** Far above any article page, and small enough to hold a page for each core. */
    public static final int DEFAULT_MAX_BYTES = 16 << 20;

    private static final Decoded BINARY =
            new Decoded.Unreadable("binary", "The page holds binary data, not text.");

    /** Text of any charset has hardly a control character; compressed data has one in ten bytes. */
    private static final int BYTES_FOR_ONE_CONTROL = 50;

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
        Optional<CharsetReading> reading = CharsetReading.of(bytes, page.charset());
        if (reading.isEmpty()) {
            return isBinary(bytes)
                    ? BINARY
                    : new Decoded.Unreadable(
                            "unknown-charset",
                            "The bytes are neither UTF-8 nor UTF-16 nor GB18030.");
        }
        CharsetReading text = reading.get();
        if (text.text().indexOf('\0') < 0) {
            return textOf(text);
        }
        return isBinary(bytes) ? BINARY : textOf(text.withoutNul());
    }

    private static Decoded textOf(CharsetReading reading) {
        String text = reading.text();
        if (text.isBlank()) {
            return new Decoded.Unreadable("empty", "The page holds no text.");
        }
        Optional<Mojibake> mojibake = Mojibake.of(text);
        if (mojibake.isPresent()) {
            return undone(reading, mojibake.get());
        }
        return page(reading, text);
    }

    private static Decoded undone(CharsetReading reading, Mojibake mojibake) {
        Optional<String> text = mojibake.undone(reading.text());
        if (text.isEmpty()) {
            return new Decoded.Unreadable(
                    "mojibake",
                    "The page was UTF-8, was saved as if it were %s, and lost characters."
                            .formatted(mojibake.charset()));
        }
        return page(reading.undone(mojibake), text.get());
    }

    private static Decoded page(CharsetReading reading, String text) {
        String lines = withLineFeeds(text);
        return new Decoded.Text(
                new PageText(lines, LayoutClue.of(lines), reading.charset()), reading.findings());
    }

    private static boolean isBinary(byte[] bytes) {
        int controls = 0;
        for (byte each : bytes) {
            controls += each >= 0 && each < '\t' ? 1 : 0;
        }
        return controls > bytes.length / BYTES_FOR_ONE_CONTROL;
    }

    private static String withLineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
