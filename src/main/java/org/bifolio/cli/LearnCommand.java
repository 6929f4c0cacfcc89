package org.bifolio.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.bifolio.article.Article;
import org.bifolio.keywords.LearntPairs;
import org.bifolio.write.RecordReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;

/**
 * {@code learn}: sure keyword pairs out of records that were converted before. A later run finds
 * the borders of glued keywords with them, where {@code learntPairs} in cleaning.yml names the
 * file.
 */
@Command(
        name = "learn",
        description = {
            "Collects keyword pairs from records, to part glued English keywords with.",
            "Takes keywords that are sure, out of lists with as many in Chinese as in English."
                    + " Put the file's name under learntPairs in cleaning.yml; the next run of"
                    + " convert uses it."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done, all well",
            "1:done, but lines that are no records were passed over",
            "2:wrong use, nothing written"
        })
final class LearnCommand implements Callable<Integer> {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PAIRS",
            required = true,
            description = "the file of pairs: Chinese, English, number of records; parted by tabs")
    private Path output = Path.of("");

    @Parameters(
            paramLabel = "RECORDS",
            arity = "1..*",
            description = "files records.jsonl that convert wrote, its output folders, or -")
    private List<Path> arguments = List.of();

    @Spec private CommandSpec spec = CommandSpec.create();

    private final RecordReader reader = new RecordReader();
    private final LearntPairs pairs = new LearntPairs();
    private long learntFrom;
    private long passedOver;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        List<RecordSource> sources = arguments.stream().map(RecordSource::of).toList();
        List<String> mistakes = mistakes(sources);
        if (!mistakes.isEmpty()) {
            mistakes.forEach(mistake -> err.println("bifolio: " + mistake));
            err.println("Nothing was written.");
            return ExitCode.WRONG_USE.status();
        }
        for (RecordSource source : sources) {
            learn(source, err);
        }
        write();
        err.printf(
                Locale.ROOT,
                "%,d pairs from %,d records in %s%n",
                pairs.size(),
                learntFrom,
                output);
        if (pairs.size() == 0) {
            err.println(
                    "No record has as many sure keywords in English as in Chinese; convert more"
                            + " pages, best some with separated keywords, and learn from those.");
        }
        return (passedOver > 0 ? ExitCode.FINDINGS : ExitCode.DONE).status();
    }

    private List<String> mistakes(List<RecordSource> sources) throws IOException {
        List<String> mistakes = new ArrayList<>();
        for (RecordSource source : sources) {
            source.mistake().ifPresent(mistakes::add);
        }
        Path folder = output.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(output)) {
            mistakes.add("no file can be written at " + output);
        }
        return mistakes;
    }

    private void learn(RecordSource source, PrintWriter err) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(source.open(), StandardCharsets.UTF_8))) {
            long number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                try {
                    learn(reader.read(line.getBytes(StandardCharsets.UTF_8)));
                } catch (IllegalArgumentException wrong) {
                    passedOver++;
                    err.println(source.name() + ":" + number + ": " + reason(wrong));
                }
                number++;
            }
        }
    }

    private void learn(Article article) {
        List<String> zh = article.keywords().zh();
        List<String> en = article.keywords().en();
        List<Integer> sure = SureKeywords.places(article);
        if (zh != null && en != null && !sure.isEmpty()) {
            pairs.add(sure.stream().map(zh::get).toList(), sure.stream().map(en::get).toList());
            learntFrom++;
        }
    }

    /** The parser's own words say where in the line it stopped. */
    private static String reason(IllegalArgumentException wrong) {
        Throwable cause = wrong.getCause();
        if (cause == null) {
            return String.valueOf(wrong.getMessage());
        }
        boolean parsing = cause instanceof JacksonException;
        String why = parsing ? ((JacksonException) cause).getOriginalMessage() : cause.getMessage();
        return wrong.getMessage() + " (" + why + ")";
    }

    /** Writes beside the file first, so that a run that is cut off leaves the old one. */
    private void write() throws IOException {
        Path target = output.toAbsolutePath();
        Path draft = target.resolveSibling(target.getFileName() + ".draft");
        try (Writer writer = Files.newBufferedWriter(draft)) {
            pairs.write(writer);
        }
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
