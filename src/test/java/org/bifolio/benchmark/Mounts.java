package org.bifolio.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** File systems that a fault puts into place; only root may. */
final class Mounts {

    private Mounts() {}

    /** A disk in memory. */
    static void disk(Path place, long megabytes) throws IOException, InterruptedException {
        mount("-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", place.toString());
    }

    /** More room on such a disk. */
    static void enlarge(Path disk, long megabytes) throws IOException, InterruptedException {
        mount("-o", "remount,size=" + megabytes + "m", disk.toString());
    }

    /** Lays a folder over itself, so that nothing in it can be opened for writing any more. */
    static void readOnly(Path folder) throws IOException, InterruptedException {
        mount("--bind", folder.toString(), folder.toString());
        mount("-o", "remount,bind,ro", folder.toString());
    }

    static void remove(Path place) throws IOException, InterruptedException {
        run(List.of("umount", place.toString()));
    }

    private static void mount(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("mount"));
        command.addAll(List.of(arguments));
        run(command);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (process.waitFor() != 0) {
            throw new UnsupportedOperationException(
                    "it needs '" + String.join(" ", command) + "', which only root may do");
        }
    }
}
