package org.bifolio.validate.report;

import java.io.IOException;
import org.bifolio.validate.export.ExportFinding;

/** Writes a report while the findings come. */
interface FindingWriter {

    void add(ExportFinding found) throws IOException;

    /** Writes the end, and what the counts of all findings have to be known for. */
    void end(Tally tally) throws IOException;
}
