package org.bifolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.bifolio.finding.Severity;
import org.bifolio.input.InputException;
import org.bifolio.input.Inputs;
import org.bifolio.input.ListedPage;
import org.bifolio.output.OutputFolder;
import org.bifolio.validate.FileChecks;
import org.bifolio.validate.Validation;
import org.bifolio.validate.csv.FieldRegistry;
import org.bifolio.validate.csv.RegistryFiles;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.profile.ProfileFolder;
import org.bifolio.validate.report.ConsoleReport;
import org.bifolio.validate.report.ReportFile;
import org.bifolio.validate.report.ReportFormat;
import org.bifolio.validate.report.Tally;
import org.bifolio.validate.rules.Rules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code validate}: what is wrong with exported metadata, before an importer finds out. */
@Command(
        name = "validate",
        description = {
            "Checks exported metadata: Dublin Core, JATS and CSV files for DSpace.",
            "Holds each file against its schema and against what importers trip over."
                    + " Nothing is fetched and nothing is changed."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:no errors",
            "1:errors were found, or what --fail-on names",
            "2:wrong use"
        })
final class ValidateCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "folders, files, archives, globs, or - for standard input")
    private List<String> paths = List.of();

    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE",
            description =
                    "holds records against a profile, one of mappings/profiles or a file of your own;"
                            + " default: the one for their kind")
    private List<String> profiles = List.of();

    @Option(
            names = "--registry",
            paramLabel = "FILE",
            description =
                    "the metadata fields of your DSpace: one a line, or a file of its"
                            + " config/registries; may be given more than once")
    private List<Path> registries = List.of();

    @Mixin private MappingsOption mappings = new MappingsOption();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "writes all findings to a file too: .json, .csv or .html")
    private @Nullable Path report;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "ends with 1 from this severity on: error (default), warning or info")
    private Severity failOn = Severity.ERROR;

    @Option(
            names = "--max",
            paramLabel = "N",
            description = "shows so many examples of a finding (default: ${DEFAULT-VALUE})")
    private int most = 5;

    @Option(
            names = {"-q", "--quiet"},
            description = "prints the last line only")
    private boolean quiet;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (most < 0) {
            throw new ParameterException(spec.commandLine(), "--max is a number from 0 on");
        }
        PrintWriter out = spec.commandLine().getOut();
        Inputs inputs = new Inputs(paths, Path.of("/").resolve("no folder is left out"));
        try {
            inputs.check();
        } catch (InputException wrong) {
            wrong.reasons().forEach(reason -> out.println("bifolio: " + reason));
            return ExitCode.WRONG_USE.status();
        }
        ProfileFolder folder = ProfileFolder.read(mappings.folder().resolve("profiles"));
        List<String> mistakes = new ArrayList<>();
        FieldRegistry registry = new RegistryFiles(mistakes).read(registries);
        Validation validation = new Validation(new Rules(folder.choose(profiles)), registry);
        folder.mistakes().forEach(mistake -> mistakes.add(mistake.toString()));
        if (!mistakes.isEmpty()) {
            mistakes.forEach(out::println);
            return ExitCode.WRONG_USE.status();
        }
        Tally tally = new Tally();
        try (ReportFile file = report == null ? null : open(report)) {
            checkAll(inputs, validation, new Checked(tally, file));
            if (file != null) {
                file.finish(tally);
            }
        }
        if (!quiet) {
            new ConsoleReport(out, most).print(tally);
        }
        out.println(ConsoleReport.lastLine(tally));
        return (tally.isAtLeast(failOn) ? ExitCode.FINDINGS : ExitCode.DONE).status();
    }

    /** A report that cannot be written is told before anything is checked. */
    private ReportFile open(Path place) {
        ReportFormat format =
                ReportFormat.of(place)
                        .orElseThrow(
                                () -> wrongUse("the name ends in .json, .csv or .html: " + place));
        try {
            return new ReportFile(place, format);
        } catch (IOException e) {
            throw wrongUse("nothing can be written there: " + place);
        }
    }

    private ParameterException wrongUse(String reason) {
        return new ParameterException(spec.commandLine(), "bifolio: --report: " + reason);
    }

    private static void checkAll(Inputs inputs, Validation validation, Checked checked)
            throws IOException {
        Path spool = Files.createTempDirectory("bifolio");
        Iterator<ListedPage> files = inputs.walk(System.in, spool);
        try (FileChecks checks = new FileChecks(validation, spool)) {
            checks.check(files, file -> !checked.isReport(file), checked::add);
        } finally {
            OutputFolder.delete(spool);
        }
    }

    /** Where findings go: to the counts, and to the report if one was asked for. */
    private record Checked(Tally tally, @Nullable ReportFile report) {

        /** A report among the exports is none of them. */
        boolean isReport(ListedPage file) {
            return report != null && report.isAt(file.path());
        }

        void add(List<ExportFinding> findings) throws IOException {
            tally.add(findings);
            if (report != null) {
                report.add(findings);
            }
        }
    }
}
