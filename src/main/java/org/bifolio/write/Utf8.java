package org.bifolio.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Writer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Gathers text as UTF-8 for the libraries that write: from their characters it passes once to the
 * bytes of a rendition. A surrogate without its other half, which UTF-8 cannot hold, becomes {@code
 * ?}, as with the platform's own encoders. Each thread has one and keeps it.
 */
final class Utf8 extends Writer {

    private static final ThreadLocal<Utf8> KEPT = ThreadLocal.withInitial(Utf8::new);

    /** A buffer that one huge article made larger is let go again. */
    private static final int LARGEST_KEPT = 1 << 20;

    private static final int ASCII = 0x80;
    private static final @Nullable String[] NO_REFERENCES = new @Nullable String[ASCII];

    /** Of one character; a pair of surrogates takes four, for two characters. */
    private static final int MOST_BYTES = 3;

    private static final char NONE = 0;

    private byte[] bytes = new byte[16_384];
    private int size;
    private char[] chars = new char[4_096];

    /** The first half of a pair, of which the other half is to come. */
    private char high = NONE;

    private boolean fitForXml = true;

    private Utf8() {}

    /** The one of this thread, emptied: what was gathered before is gone. */
    static Utf8 empty() {
        Utf8 kept = KEPT.get();
        if (kept.bytes.length > LARGEST_KEPT) {
            KEPT.remove();
            return KEPT.get();
        }
        kept.size = 0;
        kept.high = NONE;
        kept.fitForXml = true;
        return kept;
    }

    /** What was gathered. */
    byte[] toBytes() {
        if (high != NONE) {
            high = NONE;
            write('?');
        }
        return Arrays.copyOf(bytes, size);
    }

    /**
     * Whether XML takes every character (XML 1.0, 2.2), as far as the references tell: they have
     * nothing, an empty text, for one that it forbids.
     */
    boolean isFitForXml() {
        return fitForXml;
    }

    /** Takes what is UTF-8 already. */
    void write(byte[] text, int length) {
        reserve(length);
        System.arraycopy(text, 0, bytes, size, length);
        size += length;
    }

    @Override
    public void write(char[] text, int from, int length) {
        write(text, from, length, NO_REFERENCES);
    }

    /**
     * Takes text of which some characters are written otherwise.
     *
     * @param references what stands for each character of ASCII; null where it stands for itself
     */
    void write(char[] text, int from, int length, @Nullable String[] references) {
        int end = from + length;
        reserve(length);
        byte[] to = bytes;
        int at = size;
        boolean isWhole = high == NONE;
        for (int i = from; i < end; i++) {
            char c = text[i];
            if (c < ASCII && references[c] == null && isWhole) {
                to[at++] = (byte) c;
            } else if (c >= 0x800 && c < Character.MIN_SURROGATE && isWhole) {
                to[at++] = (byte) (0xE0 | (c >> 12));
                to[at++] = (byte) tail(c >> 6);
                to[at++] = (byte) tail(c);
            } else {
                size = at;
                other(c, references);
                reserve(end - i);
                to = bytes;
                at = size;
                isWhole = high == NONE;
            }
        }
        size = at;
    }

    @Override
    public Utf8 append(CharSequence text, int from, int to) {
        if (text instanceof CsvCell cell) {
            cell.writeTo(this, from, to);
        } else {
            write(text.toString(), from, to - from);
        }
        return this;
    }

    @Override
    public void write(String text, int from, int length) {
        if (chars.length < length) {
            chars = new char[length];
        }
        text.getChars(from, from + length, chars, 0);
        write(chars, 0, length);
    }

    @Override
    public void write(String text) {
        write(text, 0, text.length());
    }

    @Override
    public void write(int c) {
        reserve(1);
        if (c < ASCII && high == NONE) {
            bytes[size++] = (byte) c;
        } else {
            other((char) c, NO_REFERENCES);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /** What is not common: references, letters of two bytes, surrogates and what stands there. */
    private void other(char c, @Nullable String[] references) {
        if (high != NONE || Character.isSurrogate(c)) {
            half(c);
        }
        String reference = c < ASCII ? references[c] : null;
        if (reference != null) {
            fitForXml &= !reference.isEmpty();
            write(reference.getBytes(UTF_8), reference.length());
        } else if (c < ASCII) {
            put(c);
        } else if (c < 0x800) {
            put(0xC0 | (c >> 6));
            put(tail(c));
        } else if (!Character.isSurrogate(c)) {
            put(0xE0 | (c >> 12));
            put(tail(c >> 6));
            put(tail(c));
            fitForXml &= c < 0xFFFE;
        }
    }

    /** Ends what a first half began, with its other half or without, and begins anew with one. */
    private void half(char c) {
        char first = high;
        high = Character.isHighSurrogate(c) ? c : NONE;
        if (first != NONE && Character.isLowSurrogate(c)) {
            int point = Character.toCodePoint(first, c);
            put(0xF0 | (point >> 18));
            put(tail(point >> 12));
            put(tail(point >> 6));
            put(tail(point));
        } else if (first != NONE || Character.isLowSurrogate(c)) {
            put('?');
            fitForXml = false;
        }
    }

    /** A byte that goes on with a character: its next six bits. */
    private static int tail(int bits) {
        return 0x80 | (bits & 0x3F);
    }

    private void put(int octet) {
        bytes[size++] = (byte) octet;
    }

    private void reserve(int characters) {
        int most = size + MOST_BYTES * (characters + 1);
        if (most > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(most, 2 * bytes.length));
        }
    }
}
