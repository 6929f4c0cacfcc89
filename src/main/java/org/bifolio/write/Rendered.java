package org.bifolio.write;

import java.util.List;
import org.bifolio.finding.Finding;

/**
 * One article in one format.
 *
 * @param bytes UTF-8: an XML document, or whole lines with their {@code \n}; not copied, so not to
 *     be changed
 * @param findings what could not be written as it was, and what was done
 */
@SuppressWarnings("ArrayRecordComponent") // identity of the bytes never matters
public record Rendered(byte[] bytes, List<Finding> findings) {

    public Rendered {
        findings = List.copyOf(findings);
    }
}
