package org.bifolio.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Pages that change while they are listed but not yet read: those of the last folder, which a run
 * comes to last.
 */
final class InputFault implements Fault {

    /** Does something to one page. */
    private interface Change {
        void to(Path page) throws IOException;
    }

    private final String name;
    private final Path input;
    private final Change change;
    private final Path aside;

    private InputFault(String name, Path input, Change change) {
        this.name = name;
        this.input = input;
        this.change = change;
        this.aside = input.resolveSibling(input.getFileName() + ".aside");
    }

    static List<Fault> all(Path input) {
        return List.of(
                new InputFault("pages vanish", input, Files::delete),
                new InputFault("pages shrink", input, InputFault::halve),
                new InputFault(
                        "pages grow",
                        input,
                        page -> Files.writeString(page, "\n基金 无\n", StandardOpenOption.APPEND)),
                new InputFault("pages turn unreadable", input, InputFault::becomeFolder));
    }

    private static void halve(Path page) throws IOException {
        byte[] bytes = Files.readAllBytes(page);
        Files.write(page, Arrays.copyOf(bytes, bytes.length / 2));
    }

    /** Root may read any file, but nobody reads a folder. */
    private static void becomeFolder(Path page) throws IOException {
        Files.delete(page);
        Files.createDirectory(page);
    }

    @Override
    public String name() {
        return name;
    }

    /** The folder is put aside as a whole and copied, so that it comes back just as it was. */
    @Override
    public void strike(Struck run) throws IOException, InterruptedException {
        run.waitFor(0.3);
        Path folder = last();
        Files.move(folder, aside);
        Files.createDirectory(folder);
        try (Stream<Path> pages = Files.list(aside)) {
            for (Path page : pages.toList()) {
                Path copy = folder.resolve(page.getFileName());
                Files.copy(page, copy);
                change.to(copy);
            }
        }
    }

    private Path last() throws IOException {
        try (Stream<Path> folders = Files.list(input)) {
            return folders.max(Path::compareTo).orElseThrow();
        }
    }

    @Override
    public void mend() throws IOException {
        if (Files.exists(aside)) {
            Path folder = last();
            new OutputTree(folder).delete();
            Files.move(aside, folder);
        }
    }
}
