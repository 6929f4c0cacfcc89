package org.bifolio.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bifolio.input.ListedPage;

/**
 * What one run has to do, fixed before the first page is read: files may come and go afterwards,
 * the positions do not shift.
 *
 * @param folder where the run stages its parts; named by the identity
 * @param identity the same for the same pages, settings and state of the output: a second start of
 *     an unfinished run finds its parts again
 * @param pages how many pages the input holds
 * @param work how many of them have to be looked at
 * @param parts into how many parts that work is cut
 */
public record RunPlan(Path folder, String identity, long pages, long work, int parts) {

    /**
     * Pages a part: enough to make the bookkeeping of a part cheap, few enough to keep all cores
     * busy to the end.
     */
    static final int PART_SIZE = 2_000;

    /** Lists the input against what is known. */
    public static RunPlan make(OutputFolder output, Iterator<ListedPage> pages, Settings settings)
            throws IOException {
        Path draft = output.staging().resolve("draft");
        OutputFolder.delete(draft);
        Files.createDirectories(draft);
        RunPlan drafted;
        try (Planner planner = new Planner(draft, Store.open(output, settings))) {
            drafted = planner.plan(pages, settings.hash());
        }
        Path folder = output.staging().resolve(drafted.identity);
        if (Files.exists(folder)) {
            OutputFolder.delete(draft);
        } else {
            OutputFolder.move(draft, folder);
        }
        discardOthers(output, folder);
        return new RunPlan(folder, drafted.identity, drafted.pages, drafted.work, drafted.parts);
    }

    private static void discardOthers(OutputFolder output, Path mine) throws IOException {
        try (Stream<Path> runs = Files.list(output.staging())) {
            for (Path run : (Iterable<Path>) runs::iterator) {
                if (!run.equals(mine)) {
                    OutputFolder.delete(run);
                }
            }
        }
    }

    /** The list of all pages of the input. */
    Path manifest() {
        return folder.resolve("manifest");
    }

    /** The work of one part. */
    Path work(int part) {
        return folder.resolve("work-%05d".formatted(part));
    }

    /** What one part made; exists once the part is done. */
    Path part(int part) {
        return folder.resolve("part-%05d".formatted(part));
    }

    public IntStream partNumbers() {
        return IntStream.rangeClosed(1, parts);
    }

    /** Whether the run has anything to do: the output may be what it should be already. */
    public boolean isNeeded(OutputFolder output, Settings settings, boolean prune)
            throws IOException {
        try (Store store = Store.open(output, settings)) {
            return work > 0 || !store.isCurrent() || (prune && pages < store.countPages());
        }
    }
}
