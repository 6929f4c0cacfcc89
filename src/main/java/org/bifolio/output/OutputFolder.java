package org.bifolio.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The places of an output folder. What people take away stands at the top; everything a run needs
 * for itself stands in {@code .bifolio}.
 *
 * @param root absolute
 */
public record OutputFolder(Path root) {

    private static final String OWN = ".bifolio";

    /**
     * Makes the folder where there is none, as only that tells whether a run may write here.
     *
     * @return why it cannot be written to, for the person who named it; empty when it can
     */
    public Optional<String> mistake() {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            return Optional.of("output " + root + " is not a folder");
        }
        try {
            Files.createDirectories(root);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("output " + root + " cannot be made");
        }
    }

    /** What only Bifolio reads. */
    public Path own() {
        return root.resolve(OWN);
    }

    /** The embedded database of the job repository, without its file ending. */
    public Path database() {
        return own().resolve("job/state");
    }

    /** What unfinished runs left, one folder a run. */
    public Path staging() {
        return own().resolve("staging");
    }

    /** Where the next state of the output is put together before it changes over. */
    public Path next() {
        return own().resolve("next");
    }

    /** The records of all known pages as they were converted: what the next run starts from. */
    public Path store() {
        return own().resolve("store");
    }

    /** Where one-off copies of standard input are kept while they are read. */
    public Path spool() {
        return own().resolve("spool");
    }

    /** Leftovers that are deleted when the run has ended. */
    public Path trash() {
        return own().resolve("trash");
    }

    /** Renames a file or folder, or puts it in the place of another file. */
    static void move(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes a file, or a folder with all it holds; what is not there is no error. */
    public static void delete(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(each);
            }
        } catch (NoSuchFileException e) {
            return;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Makes files safe against a loss of power. */
    static void flush(List<Path> files) throws IOException {
        for (Path file : files) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }
}
