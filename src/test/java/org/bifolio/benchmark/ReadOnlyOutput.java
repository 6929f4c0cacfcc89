package org.bifolio.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An output in which nothing can be opened for writing any more, from one moment to the next. */
final class ReadOnlyOutput implements Fault {

    private @Nullable Path struck;

    @Override
    public String name() {
        return "write permission revoked";
    }

    @Override
    public void strike(Struck run) throws IOException, InterruptedException {
        run.waitFor(0.5);
        struck = run.output().root();
        Mounts.readOnly(run.output().root());
    }

    @Override
    public String message() {
        return "cannot be read or written: Read-only file system";
    }

    @Override
    public void mend() throws IOException, InterruptedException {
        if (struck != null) {
            Mounts.remove(struck);
            struck = null;
        }
    }
}
