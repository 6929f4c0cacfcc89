package org.bifolio.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The {@code report.json} of an output: how long the last run took, and all that does not tell of
 * the last run alone.
 */
record RunReport(ObjectNode lasting, ObjectNode time) {

    static RunReport of(OutputTree output) throws IOException {
        Path file = output.root().resolve(OutputTree.REPORT);
        ObjectNode all = (ObjectNode) new JsonMapper().readTree(Files.readAllBytes(file));
        ObjectNode time = (ObjectNode) all.remove("time");
        all.remove("layoutDrift");
        return new RunReport(all, time);
    }

    /** Seconds by stage, summed over all threads. */
    ObjectNode stages() {
        return (ObjectNode) time.get("stages");
    }
}
