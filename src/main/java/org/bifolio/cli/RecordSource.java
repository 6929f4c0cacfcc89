package org.bifolio.cli;

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
    Optional<String> mistake() {
        boolean there = isStandardInput() || Files.isRegularFile(file);
        return there ? Optional.empty() : Optional.of("there is no file " + name);
    }

    InputStream open() throws IOException {
        return isStandardInput() ? System.in : Files.newInputStream(file);
    }
}
