package org.bifolio.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The change-over from one state of the output to the next. Once the next state is complete, and
 * marked so by one rename, every start carries it through to the end: each move can be repeated.
 */
public final class Publication {

    /**
     * What is to be moved.
     *
     * @param wholesale whether folders are replaced as a whole; else their new and changed files
     *     are moved into them
     * @param paths the outputs, relative; a folder ends in {@code /}
     * @param deletions single files that go, relative
     */
    record Plan(boolean wholesale, List<String> paths, List<String> deletions) {}

    private static final String DRAFT = "publication.draft";
    private static final String COMPLETE = "publication";
    private static final String MANIFESTS = "manifests";
    private static final String REPORT = "report.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final OutputFolder output;
    private final Path files;

    private Publication(OutputFolder output) {
        this.output = output;
        this.files = output.next().resolve("files");
    }

    static void prepare(OutputFolder output, Plan plan, Report report) {
        report.write(output.next().resolve("files").resolve(REPORT));
        JSON.writeValue(output.next().resolve(DRAFT), plan);
    }

    /** Keeps what was written of one format until the change-over. */
    static void addManifest(OutputFolder output, String format, Manifest manifest)
            throws IOException {
        Path manifests = output.next().resolve(MANIFESTS);
        Files.createDirectories(manifests);
        manifest.write(manifests.resolve(format));
    }

    /** Marks the next state as complete, when all its files are there. */
    public static void complete(OutputFolder output, Report.Time time) throws IOException {
        Path draft = output.next().resolve(DRAFT);
        if (Files.exists(draft)) {
            Path report = output.next().resolve("files").resolve(REPORT);
            Report.read(report).timed(time).write(report);
            Plan plan = JSON.readValue(draft, Plan.class);
            if (plan.paths().contains(Manifest.FILE)) {
                manifest(output).write(output.next().resolve("files").resolve(Manifest.FILE));
            }
            JSON.writeValue(draft, withoutRewritten(plan, output));
            OutputFolder.move(draft, output.next().resolve(COMPLETE));
        }
    }

    /** Of all formats, by name. */
    private static Manifest manifest(OutputFolder output) throws IOException {
        try (Stream<Path> formats = Files.list(output.next().resolve(MANIFESTS))) {
            return new Manifest(
                    formats.flatMap(format -> Manifest.read(format).files().stream())
                            .sorted(Comparator.comparing(Manifest.SharedFileEntry::name))
                            .toList());
        }
    }

    /**
     * Leaves out of the deletions what the next state writes anew: once such a file is moved, a
     * repeated change-over could not tell it from the old one.
     */
    private static Plan withoutRewritten(Plan plan, OutputFolder output) {
        Path files = output.next().resolve("files");
        List<String> deletions =
                plan.deletions().stream()
                        .filter(deletion -> !Files.exists(files.resolve(deletion)))
                        .toList();
        return new Plan(plan.wholesale(), plan.paths(), deletions);
    }

    /** Carries a complete next state through to the end; does nothing when there is none. */
    public static void finish(OutputFolder output) throws IOException {
        Path complete = output.next().resolve(COMPLETE);
        if (Files.exists(complete)) {
            new Publication(output).apply(JSON.readValue(complete, Plan.class));
        }
    }

    public static Report report(OutputFolder output) {
        Path report = output.root().resolve(REPORT);
        return Files.exists(report) ? Report.read(report) : new Report.Counter().report();
    }

    private void apply(Plan plan) throws IOException {
        for (String deletion : plan.deletions()) {
            delete(Path.of(deletion));
        }
        for (String path : plan.paths()) {
            if (path.endsWith("/") && plan.wholesale()) {
                replace(files.resolve(path), output.root().resolve(path));
            } else {
                moveAll(files.resolve(path));
            }
        }
        Files.createDirectories(output.root().resolve(PartWriter.REJECTED));
        moveAll(files.resolve(PartWriter.REJECTED));
        moveAll(files.resolve(REPORT));
        replace(output.next().resolve("store"), output.store());
        discard(output.next());
    }

    /** A file, and the folders below its format's that it was the last one of. */
    private void delete(Path file) throws IOException {
        Files.deleteIfExists(output.root().resolve(file));
        Path folder = file.getParent();
        while (folder != null && folder.getNameCount() > 1 && isEmpty(folder)) {
            Files.deleteIfExists(output.root().resolve(folder));
            folder = folder.getParent();
        }
    }

    private boolean isEmpty(Path relative) throws IOException {
        Path folder = output.root().resolve(relative);
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private void moveAll(Path from) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                OutputFolder.move(each, output.root().resolve(files.relativize(each)));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void replace(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            if (Files.exists(to)) {
                discard(to);
            }
            OutputFolder.move(from, to);
        }
    }

    private void discard(Path path) throws IOException {
        Files.createDirectories(output.trash());
        Path place = Files.createTempDirectory(output.trash(), "old");
        OutputFolder.move(path, place.resolve("it"));
    }
}
