package org.bifolio.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps two live runs on one output folder apart. The system lets go of it when the process dies,
 * however it dies.
 */
public final class OutputLock implements AutoCloseable {

    private final FileChannel channel;

    private OutputLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The lock, or nothing when another run holds it. */
    public static Optional<OutputLock> tryLock(OutputFolder folder) throws IOException {
        Files.createDirectories(folder.own());
        Path file = folder.own().resolve("lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new OutputLock(channel));
            }
        } catch (OverlappingFileLockException e) { // held by this very process
            channel.close();
            return Optional.empty();
        }
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
