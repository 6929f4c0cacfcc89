package org.bifolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.bifolio.batch.Progress;

/**
 * Shows how far a run is: a bar with rate and time left on a terminal, a plain line now and then
 * elsewhere.
 */
final class ProgressBar implements AutoCloseable {

    private static final int WIDTH = 30;
    private static final long ON_TERMINAL_MILLIS = 200;
    private static final long ELSEWHERE_MILLIS = 30_000;

    private final Progress progress;
    private final PrintWriter err;
    private final boolean terminal;
    private final Thread painter;

    private ProgressBar(Progress progress, PrintWriter err, boolean terminal) {
        this.progress = progress;
        this.err = err;
        this.terminal = terminal;
        this.painter = new Thread(this::paint, "progress");
        painter.setDaemon(true);
    }

    static ProgressBar show(Progress progress, PrintWriter err) {
        ProgressBar bar = new ProgressBar(progress, err, isTerminal());
        bar.painter.start();
        return bar;
    }

    private void paint() {
        try {
            while (true) {
                Thread.sleep(terminal ? ON_TERMINAL_MILLIS : ELSEWHERE_MILLIS);
                if (progress.total() > 0) {
                    err.print(terminal ? "\r" + bar() : line() + "\n");
                    err.flush();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String bar() {
        int filled = (int) (WIDTH * progress.done() / progress.total());
        return "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + line() + " ";
    }

    private String line() {
        double rate = progress.done() / Math.max(0.001, progress.seconds());
        long left = rate > 0 ? Math.round((progress.total() - progress.done()) / rate) : 0;
        return String.format(
                Locale.ROOT,
                "%,d of %,d pages, %,.0f pages/s, %d:%02d left",
                progress.done(),
                progress.total(),
                rate,
                left / 60,
                left % 60);
    }

    /**
     * Standard error may be a terminal though standard output is not; Linux tells, elsewhere plain
     * lines are safe.
     */
    private static boolean isTerminal() {
        Path error = Path.of("/proc/self/fd/2");
        try {
            return Files.isSymbolicLink(error)
                    && Files.readSymbolicLink(error)
                            .toString()
                            .matches("/dev/(pts/\\d+|tty\\w*|console)");
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        painter.interrupt();
        try {
            painter.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (terminal) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
