package org.bifolio.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes zip files for tests. */
final class Zips {

    private Zips() {}

    /** The files of a folder. */
    static Path of(Path folder, Path zip) throws IOException {
        try (Stream<Path> files = Files.walk(folder);
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : sorted) {
                out.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                Files.copy(file, out);
            }
        }
        return zip;
    }
}
