package org.bifolio.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where records come from: a file of them, an output folder that holds one, or standard input.
 *
 * @param name how messages call it
 */
record RecordSource(String name, Path file) {

    private static final String STANDARD_INPUT = "-";
    private static final String RECORDS = "records.jsonl";

    /** What an argument of the command line names. */
    static RecordSource of(Path argument) {
        Path file = Files.isDirectory(argument) ? argument.resolve(RECORDS) : argument;
        boolean standard = argument.toString().equals(STANDARD_INPUT);
        return new RecordSource(standard ? "standard input" : file.toString(), file);
    }

    private boolean isStandardInput() {
        return file.toString().equals(STANDARD_INPUT);
    }

    /** What is wrong with it before anything is read. */
    Optional<String> mistake() throws IOException {
        if (isStandardInput()) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            return Optional.of("there is no file " + name);
        }
        return beginsWithRecord()
                ? Optional.empty()
                : Optional.of(name + " is not a records file: line 1 is no JSON record");
    }

    /** An empty file has no records, which is no mistake. */
    private boolean beginsWithRecord() throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            int first = bytes.read();
            while (first == ' ' || first == '\n' || first == '\r') {
                first = bytes.read();
            }
            return first < 0 || first == '{';
        }
    }

    InputStream open() throws IOException {
        return isStandardInput() ? System.in : Files.newInputStream(file);
    }
}
