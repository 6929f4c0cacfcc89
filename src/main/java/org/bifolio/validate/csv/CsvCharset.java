package org.bifolio.validate.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * What the bytes of a CSV file are read as. Importers read UTF-8; a spreadsheet on a Chinese
 * computer saves GB18030 or a part of it, which can be read on and told once, instead of as damage
 * in every row.
 */
final class CsvCharset {

    static final Charset GB18030 = Charset.forName("GB18030");

    /** Stands where a byte could not be read. No text holds it, unlike U+FFFD. */
    static final char UNREADABLE = '\uFFFF';

    /** How much of a file is looked at; what comes later is damage. */
    private static final int HEAD = 1 << 16;

    /** Lead bytes of the 3,755 commonest characters, of which most of any text is made. */
    private static final int FIRST_COMMON = 0xB0;

    private static final int LAST_COMMON = 0xD7;

    private CsvCharset() {}

    /** The charset of a file, by its beginning, which is read again afterwards. */
    static Charset of(BufferedInputStream file) throws IOException {
        file.mark(HEAD);
        byte[] head = file.readNBytes(HEAD);
        file.reset();
        boolean foreign = !reads(head, UTF_8) && reads(head, GB18030) && isCommonChinese(head);
        return foreign ? GB18030 : UTF_8;
    }

    /** The last character may be cut off. */
    private static boolean reads(byte[] head, Charset charset) {
        CharBuffer text = CharBuffer.allocate(head.length);
        CoderResult result =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(head), text, false);
        return !result.isError();
    }

    /** Letters with accents in Latin-1 read as Chinese too, but as rare characters. */
    private static boolean isCommonChinese(byte[] head) {
        int common = 0;
        int all = 0;
        for (int i = 0; i + 1 < head.length; i++) {
            int lead = head[i] & 0xFF;
            if (lead >= 0x80) {
                boolean known = lead >= FIRST_COMMON && lead <= LAST_COMMON;
                common += known && (head[i + 1] & 0xFF) > 0xA0 ? 1 : 0;
                all++;
                i++;
            }
        }
        return 2 * common > all;
    }
}
