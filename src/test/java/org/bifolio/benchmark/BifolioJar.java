package org.bifolio.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A copy of the built jar, so that a build going on does not pull it away from under a run.
 *
 * @param folder where the copy and the log of its last run stand
 * @param environment what its runs have in their environment beside ours
 */
record BifolioJar(Path folder, Map<String, String> environment) {

    static BifolioJar copiedTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        BifolioJar jar = new BifolioJar(folder, Map.of());
        Files.copy(Path.of("target/bifolio.jar"), jar.path(), StandardCopyOption.REPLACE_EXISTING);
        return jar;
    }

    /**
     * Starts {@code java -Xmx512m -jar bifolio.jar} with the arguments; its output goes to a log.
     */
    Process start(String... arguments) throws IOException {
        Files.deleteIfExists(gcLog());
        List<String> java = List.of(java(), "-Xmx512m", "-Xlog:gc:file=" + gcLog());
        return start(java, List.of("-jar", path().toString()), arguments);
    }

    private Process start(List<String> program, List<String> jar, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(program);
        command.addAll(jar);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true).redirectOutput(log().toFile()).start();
    }

    /** Runs to the end and measures; a run that failed stops the benchmark with its last lines. */
    Run run(String... arguments) throws IOException, InterruptedException {
        return measured(System.nanoTime(), start(arguments));
    }

    /** The same by the launcher, where the build put it: its class archive is for no other jar. */
    Run launch(String... arguments) throws IOException, InterruptedException {
        List<String> launcher = List.of(Path.of("target/bifolio").toAbsolutePath().toString());
        return measured(System.nanoTime(), start(launcher, List.of(), arguments));
    }

    /** The same stages in a loop of the tests, in a JVM of the same kind. */
    Run bareLoop(Path mappings, Path pages, Path output) throws IOException, InterruptedException {
        String classes =
                path() + File.pathSeparator + Path.of("target/test-classes").toAbsolutePath();
        List<String> java = List.of(java(), "-Xmx512m", "-Xlog:gc:file=" + gcLog());
        Files.deleteIfExists(gcLog());
        long start = System.nanoTime();
        List<String> loop = List.of("-cp", classes, "org.bifolio.cli.BareLoop");
        return measured(start, start(java, loop, "" + mappings, "" + pages, "" + output));
    }

    private Run measured(long start, Process process) throws IOException, InterruptedException {
        PeakMemory memory = new PeakMemory(process.pid());
        Duration processor = Duration.ZERO;
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            memory.look();
            processor = process.info().totalCpuDuration().orElse(processor);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() > 1) {
            throw new IOException(
                    "exit status " + process.exitValue() + ":\n" + Files.readString(log()));
        }
        return new Run(
                process.exitValue(),
                seconds,
                processor.toMillis() / 1e3,
                memory.residentMegabytes(),
                heap());
    }

    /** The same jar, whose runs find more in their environment. */
    BifolioJar with(Map<String, String> variables) {
        return new BifolioJar(folder, variables);
    }

    /** What the last run printed. */
    String said() throws IOException {
        return Files.readString(log());
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private int heap() throws IOException {
        return Files.exists(gcLog()) ? PeakMemory.heapMegabytes(gcLog()) : 0;
    }

    private Path path() {
        return folder.resolve("bifolio.jar");
    }

    private Path gcLog() {
        return folder.resolve("gc.log");
    }

    private Path log() {
        return folder.resolve("run.log");
    }

    /**
     * How a run ended.
     *
     * @param seconds wall time
     * @param processor seconds of all its threads, as far as the system tells
     * @param resident highest memory in megabytes
     * @param heap fullest heap in megabytes
     */
    record Run(int status, double seconds, double processor, int resident, int heap) {}
}
