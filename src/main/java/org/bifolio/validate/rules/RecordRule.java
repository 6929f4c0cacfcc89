package org.bifolio.validate.rules;

import java.util.List;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.ExportRecord;

/** One question about the values of a record together. Stateless. */
interface RecordRule {

    /** What is wrong with the record, in the order of its values; empty when all is well. */
    List<ExportFinding> check(ExportRecord whole);
}
