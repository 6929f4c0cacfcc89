package org.bifolio.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * One XML document of many: each stands in {@code <collection>} as it was rendered, without its XML
 * declaration. {@code validate} knows this root.
 */
final class CollectionFile implements SharedFile {

    private static final byte[] START =
            ascii(
                    """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <collection xmlns="urn:bifolio:collection">""");

    private static final byte[] END = ascii("\n</collection>\n");

    private final OutputStream out;

    CollectionFile(OutputStream out) throws IOException {
        this.out = out;
        out.write(START);
    }

    @Override
    public void add(String id, byte[] rendition) throws IOException {
        int start = afterDeclaration(rendition);
        out.write(rendition, start, rendition.length - start);
    }

    private static int afterDeclaration(byte[] document) {
        if (document[1] != '?') {
            return 0;
        }
        int at = 2;
        while (document[at] != '>') {
            at++;
        }
        return at + 1;
    }

    @Override
    public void close() throws IOException {
        out.write(END);
        out.close();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
