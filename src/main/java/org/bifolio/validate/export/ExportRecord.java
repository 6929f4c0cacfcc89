package org.bifolio.validate.export;

import java.util.List;
import org.bifolio.finding.Severity;

/**
 * One record of an export, all its values together: a document of Dublin Core or JATS, one record
 * inside an OAI-PMH answer, a row of a CSV file.
 *
 * @param line where it begins, counted from 1
 * @param values in the order of the file
 */
public record ExportRecord(ExportKind kind, String file, int line, List<Value> values) {

    public ExportRecord {
        values = List.copyOf(values);
    }

    /** A finding on the record as a whole, such as a field that it lacks. */
    public ExportFinding finding(
            Severity severity, String code, String field, String message, String mend) {
        return new ExportFinding(severity, code, file, line, 0, field, "", message, mend);
    }
}
