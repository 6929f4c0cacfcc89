package org.bifolio.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bifolio.batch.BatchRun;
import org.bifolio.batch.Progress;
import org.bifolio.batch.RunRequest;
import org.bifolio.batch.RunSummary;
import org.bifolio.input.InputException;
import org.bifolio.input.Inputs;
import org.bifolio.output.Layout;
import org.bifolio.output.OutputFolder;
import org.bifolio.output.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code convert}: pages in; Dublin Core, JATS, CSV and records out. */
@Command(
        name = "convert",
        description =
                "Converts saved pages. A second run converts only pages that are new or changed.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done, all well",
            "1:done, but pages were rejected or errors were found",
            "2:wrong use or configuration, nothing written",
            "3:the run failed or another one is going on; start it again"
        })
final class ConvertCommand implements Callable<Integer> {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "where the outputs go; default: ${DEFAULT-VALUE}",
            defaultValue = "output")
    private Path output = Path.of("output");

    @Mixin private MappingsOption mappings = new MappingsOption();

    @Option(
            names = "--format",
            paramLabel = "NAME",
            split = ",",
            description =
                    "only these outputs: oai_dc, qdc, jats, articles.csv, dspace.csv, which are the"
                            + " default, and on request saf, articles-excel.csv")
    private List<String> formats = List.of();

    @Option(
            names = "--layout",
            paramLabel = "NAME",
            description =
                    "files: each XML record is a file; bundle: collections, zips and CSV in parts;"
                            + " default: ${DEFAULT-VALUE}",
            defaultValue = "files")
    private String layout = "files";

    @Option(names = "--gzip", description = "compress the files of --layout bundle")
    private boolean gzip;

    @Option(
            names = "--prune",
            description =
                    "remove articles whose page is no longer in the input; default: they stay")
    private boolean prune;

    @Option(
            names = "--no-validate",
            description =
                    "write records without holding them against their schemas;"
                            + " default: an invalid one is set aside")
    private boolean unvalidated;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "folders, files, archives, globs, @LIST, or - for standard input")
    private List<String> inputs = List.of();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PrintWriter err = spec.commandLine().getErr();
        OutputFolder folder = new OutputFolder(output.toAbsolutePath().normalize());
        Inputs pages = new Inputs(inputs, folder.root());
        Configuration configuration;
        try {
            configuration = Configuration.read(mappings.folder(), formats, layout(), !unvalidated);
            pages.check();
        } catch (ConfigurationException wrong) {
            wrong.mistakes().forEach(err::println);
            err.println("Nothing was written.");
            return ExitCode.WRONG_USE.status();
        } catch (InputException wrong) {
            wrong.reasons().forEach(reason -> err.println("bifolio: " + reason));
            err.println("Nothing was written.");
            return ExitCode.WRONG_USE.status();
        }
        Optional<String> mistake = folder.mistake();
        if (mistake.isPresent()) {
            err.println("bifolio: " + mistake.get());
            err.println("Nothing was written.");
            return ExitCode.WRONG_USE.status();
        }
        Rehearsal.start(configuration.conversion());
        Progress progress = new Progress();
        RunRequest request =
                new RunRequest(
                        pages,
                        System.in,
                        folder,
                        new Settings(configuration.hash(), configuration.formats()),
                        configuration.conversion(),
                        prune,
                        progress);
        RunSummary summary;
        try (ProgressBar bar = ProgressBar.show(progress, err)) {
            summary = new BatchRun(request).run();
        }
        return close(summary, folder, err).status();
    }

    private Layout layout() throws ConfigurationException {
        if (layout.equals("files") && !gzip) {
            return Layout.FILES;
        }
        if (layout.equals("bundle")) {
            return gzip ? Layout.BUNDLES.asCompressed() : Layout.BUNDLES;
        }
        throw new ConfigurationException(
                List.of(
                        gzip && layout.equals("files")
                                ? "--gzip: only the files of --layout bundle are compressed"
                                : "--layout: there is no layout '%s', only files, bundle"
                                        .formatted(layout)));
    }

    private static ExitCode close(RunSummary summary, OutputFolder folder, PrintWriter err) {
        if (summary.status() != RunSummary.Status.DONE) {
            err.println("bifolio: " + summary.reason());
            if (summary.status() == RunSummary.Status.FAILED) {
                err.println(
                        "The same command can be started again; it goes on where this one stopped.");
            }
            return summary.status() == RunSummary.Status.REFUSED
                    ? ExitCode.WRONG_USE
                    : ExitCode.FAILED;
        }
        Summary.print(summary, folder, err);
        boolean errors =
                summary.report().findings().keySet().stream()
                        .anyMatch(code -> code.startsWith("error/"));
        return errors || summary.report().rejectedPages() > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
