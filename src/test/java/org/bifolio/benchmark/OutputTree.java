package org.bifolio.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What people take away from an output folder: all but {@code .bifolio}. */
record OutputTree(Path root) {

    static final Path REPORT = Path.of("report.json");

    /** Paths below the root, sorted. */
    List<Path> files() throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(root::relativize)
                    .filter(path -> !path.startsWith(".bifolio"))
                    .sorted()
                    .toList();
        }
    }

    /** Bytes of all these files. */
    long bytes() throws IOException {
        long bytes = 0;
        for (Path file : files()) {
            bytes += Files.size(root.resolve(file));
        }
        return bytes;
    }

    /**
     * What differs between two outputs; empty when all bytes are the same, but for what the report
     * tells of the last run.
     */
    List<String> differences(OutputTree other) throws IOException {
        List<Path> mine = files();
        List<Path> theirs = other.files();
        if (!mine.equals(theirs)) {
            return List.of(mine.size() + " files against " + theirs.size() + ", or other names");
        }
        List<String> differences = new ArrayList<>();
        for (Path file : mine) {
            if (!isSame(file, other)) {
                differences.add(file.toString());
            }
        }
        return differences;
    }

    private boolean isSame(Path file, OutputTree other) throws IOException {
        if (file.equals(REPORT)) {
            return RunReport.of(this).lasting().equals(RunReport.of(other).lasting());
        }
        return Files.mismatch(root.resolve(file), other.root.resolve(file)) < 0;
    }

    void delete() throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
