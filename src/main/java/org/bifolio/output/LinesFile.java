package org.bifolio.output;

import java.io.IOException;
import java.io.OutputStream;

/** Whole lines below a heading. */
final class LinesFile implements SharedFile {

    private final OutputStream out;

    LinesFile(OutputStream out, byte[] heading) throws IOException {
        this.out = out;
        out.write(heading);
    }

    @Override
    public void add(String id, byte[] rendition) throws IOException {
        out.write(rendition);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
