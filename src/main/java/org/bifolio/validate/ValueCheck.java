package org.bifolio.validate;

import java.util.Optional;

/** One question about one value. Stateless. */
interface ValueCheck {

    /** What is wrong with the value; none when all is well. */
    Optional<ExportFinding> check(ExportValue value);
}
