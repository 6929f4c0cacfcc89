package org.bifolio.validate.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bifolio.validate.export.ExportFinding;

/**
 * A report in a file. It grows beside its place and is moved there when it is whole, so that nobody
 * reads half a report.
 */
public final class ReportFile implements Closeable {

    private final Path place;
    private final Path growing;
    private final Writer out;
    private final FindingWriter writer;

    /**
     * Begins a report.
     *
     * @throws IOException where nothing can be written there
     */
    public ReportFile(Path place, ReportFormat format) throws IOException {
        this.place = place;
        this.growing = place.resolveSibling(place.getFileName() + ".part");
        this.out = Files.newBufferedWriter(growing, UTF_8);
        this.writer = format.writer(out);
    }

    /** Whether a file is this report, of an earlier run or growing. */
    public boolean isAt(Path file) {
        Path there = file.toAbsolutePath().normalize();
        return there.equals(place.toAbsolutePath().normalize())
                || there.equals(growing.toAbsolutePath().normalize());
    }

    /** Adds the findings of a file. */
    public void add(List<ExportFinding> ofOneFile) throws IOException {
        for (ExportFinding finding : ofOneFile) {
            writer.add(finding);
        }
    }

    /** Writes the end and puts the report into its place. */
    public void finish(Tally tally) throws IOException {
        writer.end(tally);
        out.close();
        Files.move(growing, place, REPLACE_EXISTING);
    }

    /** Leaves nothing behind where the report was not finished. */
    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(growing);
    }
}
