package org.bifolio.validate.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Optional;

/**
 * Where the first byte stands that is not UTF-8. The parser decodes ahead of what it tells, so it
 * knows the place only roughly.
 *
 * @param line counted from 1
 * @param column counted from 1 in characters
 */
record UnreadableByte(int line, int column) {

    /**
     * Looks for it in the beginning of a document.
     *
     * @param document marked at its beginning
     * @param most how much of it may be looked at
     * @return empty where it comes later, or more was read than the mark holds
     */
    static Optional<UnreadableByte> in(InputStream document, int most) {
        byte[] head;
        try {
            document.reset();
            head = document.readNBytes(most);
        } catch (IOException e) {
            return Optional.empty();
        }
        CharBuffer text = CharBuffer.allocate(head.length);
        boolean whole = head.length < most;
        boolean found = UTF_8.newDecoder().decode(ByteBuffer.wrap(head), text, whole).isError();
        return found ? Optional.of(behind(text.flip().toString())) : Optional.empty();
    }

    private static UnreadableByte behind(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        int line = 1 + (int) lines.chars().filter(c -> c == '\n').count();
        return new UnreadableByte(line, lines.length() - lines.lastIndexOf('\n'));
    }
}
