package org.bifolio.validate.rules;

import java.util.Optional;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.Value;

/** One question about one value. Stateless. */
interface ValueRule {

    /** What is wrong with the value; none when all is well. */
    Optional<ExportFinding> check(Value value);
}
