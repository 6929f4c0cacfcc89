package org.bifolio.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Lets something go wrong beside a conversion, puts it right, starts the same command again and
 * compares what it wrote with an undisturbed run, byte for byte. See {@code
 * src/docs/reliability.md}.
 *
 * <p>System properties: {@code pages}; {@code faults}, a word that the names of those to try hold;
 * {@code layout}.
 */
final class FaultRuns {

    private static final Path FOLDER = Path.of("target/faults").toAbsolutePath();
    private static final String LAYOUT = System.getProperty("layout", "files");
    private static final PrintStream OUT = System.out;
    private static final int PATIENCE = 10;

    private final BifolioJar jar;
    private final Undisturbed whole;

    private FaultRuns(BifolioJar jar, Undisturbed whole) {
        this.jar = jar;
        this.whole = whole;
    }

    public static void main(String[] args) throws Exception {
        int pages = Integer.getInteger("pages", 20_000);
        Path input = new InventedFolder(FOLDER.resolve("" + pages), pages, 0, 2026).make();
        BifolioJar jar = BifolioJar.copiedTo(FOLDER);
        Undisturbed whole =
                Undisturbed.convert(
                        jar, input, LAYOUT, new OutputTree(FOLDER.resolve("undisturbed")));
        OUT.printf(
                "undisturbed: %.1f s, exit status %d%n",
                whole.run().seconds(), whole.run().status());
        String named = System.getProperty("faults", "");
        List<Fault> faults = all(input).filter(fault -> fault.name().contains(named)).toList();
        int bad = new FaultRuns(jar, whole).tryAll(faults);
        whole.output().delete();
        OUT.println(bad == 0 ? "All is well." : bad + " faults were not got over.");
        if (bad > 0) {
            System.exit(1);
        }
    }

    private static Stream<Fault> all(Path input) throws IOException {
        Path own = Path.of(".bifolio");
        List<Fault> faults = new ArrayList<>();
        faults.add(new KilledAt("killed while it assembles", own.resolve("next/store")));
        faults.add(
                new KilledAt("killed as it changes over", own.resolve("next/publication.draft")));
        faults.add(new Terminated("SIGTERM"));
        faults.add(new SecondRun("two runs, one output", BifolioJar.copiedTo(second())));
        faults.add(new FullDisk("disk full among the parts", FOLDER.resolve("disk"), 0.3));
        faults.add(new FullDisk("disk full at the end", FOLDER.resolve("disk"), 1.2));
        faults.add(new ReadOnlyOutput());
        faults.addAll(InputFault.all(input));
        faults.add(DatabaseDown.in(FOLDER.resolve("postgres")));
        return faults.stream();
    }

    private static Path second() throws IOException {
        return Files.createDirectories(FOLDER.resolve("second"));
    }

    private int tryAll(List<Fault> faults) throws Exception {
        OUT.printf("%-28s %5s %7s %-7s  %s%n", "fault", "exit", "starts", "output", "it said");
        int bad = 0;
        for (Fault fault : faults) {
            bad += isGotOver(fault) ? 0 : 1;
        }
        return bad;
    }

    private boolean isGotOver(Fault fault) throws IOException, InterruptedException {
        OutputTree output = fault.output(new OutputTree(FOLDER.resolve("struck")));
        output.delete();
        try {
            fault.prepare(whole.output());
        } catch (UnsupportedOperationException e) {
            OUT.printf("%-28s NOT TRIED: %s%n", fault.name(), e.getMessage());
            return true;
        }
        try {
            return isGotOver(fault, output);
        } catch (UnsupportedOperationException e) {
            OUT.printf("%-28s NOT TRIED: %s%n", fault.name(), e.getMessage());
            return true;
        } finally {
            fault.clear();
        }
    }

    private boolean isGotOver(Fault fault, OutputTree output)
            throws IOException, InterruptedException {
        BifolioJar struck = jar.with(fault.environment());
        Process process = whole.start(struck, output);
        String said;
        try {
            fault.strike(new Struck(process, whole.input(), output, whole.run().seconds()));
            said = ended(process) ? struck.said() : "NEVER ENDED";
        } finally {
            process.destroyForcibly().waitFor();
            fault.mend();
        }
        boolean told = said.contains(fault.message());
        int exit = process.exitValue();
        Undisturbed.Resumed resumed = whole.resume(struck, output);
        OUT.printf(
                "%-28s %5d %7d %-7s  %s%n",
                fault.name(),
                exit,
                resumed.starts(),
                resumed.result(),
                told ? line(said, fault.message()) : "NOT TOLD: " + said.strip());
        if (resumed.isSame()) {
            output.delete();
        }
        return told && resumed.isSame();
    }

    private boolean ended(Process process) throws InterruptedException {
        return process.waitFor(
                (long) (PATIENCE * whole.run().seconds()) + PATIENCE, TimeUnit.SECONDS);
    }

    private static String line(String said, String message) {
        return message.isEmpty()
                ? ""
                : said.lines().filter(line -> line.contains(message)).findFirst().orElse("");
    }
}
