package org.bifolio.output;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The pages that one part has to look at, in order. */
public final class PartWork implements Closeable {

    private final Lines.Source<WorkItem> items;

    private PartWork(Lines.Source<WorkItem> items) {
        this.items = items;
    }

    public static PartWork open(RunPlan plan, int part) throws IOException {
        return new PartWork(Lines.read(plan.work(part), new WorkItemForm()));
    }

    /** The next page; null at the end. */
    public @Nullable WorkItem next() throws IOException {
        return items.next();
    }

    @Override
    public void close() throws IOException {
        items.close();
    }
}
