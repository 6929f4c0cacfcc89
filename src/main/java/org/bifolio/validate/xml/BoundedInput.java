package org.bifolio.validate.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bounds how much a parser may read before it tells something: a comment, a name or a DOCTYPE of
 * two gigabytes would have to be kept whole.
 */
final class BoundedInput extends FilterInputStream {

    /** Far more than any tag, comment or DOCTYPE has. */
    private static final int MOST = 8 << 20;

    private int sinceLastEvent;

    BoundedInput(InputStream in) {
        super(in);
    }

    /** What has been read was told, so counting begins anew. */
    void told() {
        sinceLastEvent = 0;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(read);
        return read;
    }

    private void count(int read) throws TooLargeException {
        sinceLastEvent += read;
        if (sinceLastEvent > MOST) {
            throw new TooLargeException();
        }
    }

    /** Says that the bound is passed. */
    static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1;

        TooLargeException() {
            super("a tag, a comment or the DOCTYPE is larger than " + MOST + " bytes");
        }
    }
}
