package org.bifolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.bifolio.batch.Failure;
import org.bifolio.convert.Conversion;
import org.bifolio.convert.Outcome;
import org.bifolio.convert.Reading;
import org.bifolio.output.Hash;
import org.bifolio.page.RawPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inspect}: one page, stage by stage, both languages side by side, every repair marked. */
@Command(
        name = "inspect",
        description = "Shows what each stage makes of one page; writes nothing.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the page is an article",
            "1:the page was rejected",
            "2:wrong use or configuration"
        })
final class InspectCommand implements Callable<Integer> {

    @Mixin private MappingsOption mappings = new MappingsOption();

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description =
                    "also print this output: oai_dc, qdc, jats, articles.csv, dspace.csv, records.jsonl")
    private @Nullable String format;

    @Parameters(
            paramLabel = "PAGE",
            description = "the saved page; inside an archive: crawl.zip!/page.html")
    private String page = "";

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        RawPage raw;
        try {
            raw = InspectedPage.read(page);
        } catch (IOException e) {
            err.println("bifolio: " + Failure.describe(e));
            return ExitCode.WRONG_USE.status();
        }
        Configuration configuration;
        try {
            configuration =
                    Configuration.read(
                            mappings.folder(), format == null ? List.of() : List.of(format));
        } catch (ConfigurationException wrong) {
            wrong.mistakes().forEach(err::println);
            return ExitCode.WRONG_USE.status();
        }
        Conversion conversion = configuration.conversion();
        String sha256 = Hash.hex(raw.bytes());
        List<Reading> readings = conversion.read(raw, sha256);
        for (Reading reading : readings) {
            new Inspection(out).print(page, raw.bytes().length, reading);
        }
        if (readings.get(0).rejected() != null) {
            return ExitCode.FINDINGS.status();
        }
        if (format != null) {
            out.println("── write: " + configuration.formats().names().get(0));
            print(conversion.convert(raw, sha256), out);
        }
        return ExitCode.DONE.status();
    }

    /** The rendition of the one format asked for stands first; the record is last. */
    private static void print(Outcome outcome, PrintWriter out) {
        if (outcome instanceof Outcome.Converted converted) {
            out.println(new String(converted.renditions().get(0), StandardCharsets.UTF_8));
        } else if (outcome instanceof Outcome.Listed list) {
            list.articles().values().forEach(article -> print(article, out));
        }
    }
}
