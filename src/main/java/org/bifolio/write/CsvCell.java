package org.bifolio.write;

import java.util.Arrays;

/**
 * The text of one cell, as characters that Commons CSV looks at one by one. Used again for the next
 * cell.
 */
final class CsvCell implements CharSequence {

    /** An array that one huge cell made larger is let go again. */
    private static final int LARGEST_KEPT = 1 << 20;

    private char[] chars = new char[4_096];
    private int length;

    void clear() {
        length = 0;
        if (chars.length > LARGEST_KEPT) {
            chars = new char[4_096];
        }
    }

    void append(String text) {
        int end = length + text.length();
        if (end > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(end, 2 * chars.length));
        }
        text.getChars(0, text.length(), chars, length);
        length = end;
    }

    /** Takes back what was appended beyond that length. */
    void truncate(int to) {
        length = to;
    }

    void writeTo(Utf8 out, int from, int to) {
        out.write(chars, from, to - from);
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return chars[index];
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return new String(chars, from, to - from);
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
