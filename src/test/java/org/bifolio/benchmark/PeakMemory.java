package org.bifolio.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The highest memory of another process: its own count on Linux, nothing elsewhere. */
final class PeakMemory {

    private static final Pattern RESIDENT = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final Pattern BEFORE_COLLECTION = Pattern.compile(" (\\d+)M->\\d+M\\(");

    private final Path status;
    private int megabytes;

    PeakMemory(long pid) {
        this.status = Path.of("/proc", Long.toString(pid), "status");
    }

    /** Looks again: the count is gone once the process has ended. */
    void look() {
        try {
            int seen = highest(RESIDENT, Files.readString(status)) / 1024;
            megabytes = Math.max(megabytes, seen);
        } catch (IOException e) {
            return; // it has just ended, or this is not Linux
        }
    }

    int residentMegabytes() {
        return megabytes;
    }

    /**
     * The fullest heap that a log of {@code -Xlog:gc} tells: {@code Pause Young 123M->45M(512M)}.
     */
    static int heapMegabytes(Path gcLog) throws IOException {
        return Files.exists(gcLog) ? highest(BEFORE_COLLECTION, Files.readString(gcLog)) : 0;
    }

    private static int highest(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }
}
