package org.bifolio.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An output on a disk that is too small, until somebody makes it larger.
 *
 * @param share of the bytes of the finished output that the disk holds; it needs more than all of
 *     them, as the parts lie beside the output for a while
 */
record FullDisk(String name, Path disk, double share) implements Fault {

    private static final long MEGABYTE = 1 << 20;
    private static final int ROOM = 10;

    @Override
    public void prepare(OutputTree undisturbed) throws IOException, InterruptedException {
        Files.createDirectories(disk);
        Mounts.disk(disk, (long) (share * undisturbed.bytes()) / MEGABYTE + 1);
    }

    @Override
    public OutputTree output(OutputTree usual) {
        return new OutputTree(disk.resolve("output"));
    }

    @Override
    public void strike(Struck run) {
        // the disk is full when it is full
    }

    @Override
    public String message() {
        return "The disk is full";
    }

    @Override
    public void mend() throws IOException, InterruptedException {
        Mounts.enlarge(disk, Files.getFileStore(disk).getTotalSpace() / MEGABYTE * ROOM);
    }

    @Override
    public void clear() throws IOException, InterruptedException {
        Mounts.remove(disk);
    }
}
