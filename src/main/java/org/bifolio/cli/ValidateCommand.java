package org.bifolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.bifolio.finding.Severity;
import org.bifolio.input.InputException;
import org.bifolio.input.Inputs;
import org.bifolio.input.ListedPage;
import org.bifolio.input.PageReader;
import org.bifolio.output.OutputFolder;
import org.bifolio.validate.Validation;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.rules.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    /** No export of one article comes near; a larger file is told and passed over. */
    private static final long LARGEST = 64L << 20;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "folders, files, archives, globs, or - for standard input")
    private List<String> paths = List.of();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "writes all findings to a file too, as JSON")
    private Path report = Path.of("");

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
        PrintWriter out = spec.commandLine().getOut();
        Inputs inputs = new Inputs(paths, Path.of("/").resolve("no folder is left out"));
        try {
            inputs.check();
        } catch (InputException wrong) {
            wrong.reasons().forEach(reason -> out.println("bifolio: " + reason));
            return ExitCode.WRONG_USE.status();
        }
        ValidationReport result = new ValidationReport(most);
        Path spool = Files.createTempDirectory("bifolio");
        try {
            checkAll(inputs.walk(System.in, spool), spool, result);
        } finally {
            OutputFolder.delete(spool);
        }
        if (!quiet) {
            result.print(out);
        }
        out.println(result.lastLine());
        if (!report.toString().isEmpty()) {
            Files.write(report, result.json());
        }
        return (result.isAtLeast(failOn) ? ExitCode.FINDINGS : ExitCode.DONE).status();
    }

    private static void checkAll(Iterator<ListedPage> files, Path spool, ValidationReport result)
            throws IOException {
        Validation validation = new Validation(new Rules());
        try (PageReader reader = new PageReader(spool)) {
            while (files.hasNext()) {
                ListedPage file = files.next();
                result.add(file.uri(), check(file, reader, validation));
            }
        }
    }

    /** A file that cannot be read is a finding; the others are checked all the same. */
    private static List<ExportFinding> check(
            ListedPage file, PageReader reader, Validation validation) {
        try {
            if (Files.exists(file.path()) && Files.size(file.path()) > LARGEST) {
                return List.of(
                        unread(
                                file,
                                "too-large",
                                "The file is larger than 64 MB, so it was not checked.",
                                "Export it in smaller parts."));
            }
            return validation.check(file.uri(), reader.read(file));
        } catch (IOException e) {
            return List.of(
                    unread(
                            file,
                            "not-opened",
                            Failure.describe(e),
                            "Look at its permissions, or pack the archive again."));
        }
    }

    private static ExportFinding unread(ListedPage file, String code, String message, String mend) {
        return ExportFinding.ofFile(Severity.ERROR, code, file.uri(), message, mend);
    }
}
