package org.bifolio.input;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends where a compressed stream breaks off, unless nothing came out of it before. */
final class UpToBreak extends FilterInputStream {

    private boolean some;

    UpToBreak(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            int read = super.read(buffer, offset, length);
            some |= read > 0;
            return read;
        } catch (EOFException breaksOff) {
            if (!some) {
                throw breaksOff;
            }
            return -1;
        }
    }
}
