package org.bifolio.output;

import java.io.IOException;
import java.nio.file.Files;

/**
 * What decides how a page becomes a record and its outputs.
 *
 * @param hash of the mappings, the cleaning settings, the journals and the program: articles made
 *     with another hash are made anew
 */
public record Settings(String hash, FormatSet formats) {

    /** Whether nobody deleted one of the outputs since they were written. */
    boolean outputsStandIn(OutputFolder output) throws IOException {
        return formats.paths().stream().allMatch(path -> Files.exists(output.root().resolve(path)))
                && Manifest.of(output).standsIn(output);
    }
}
