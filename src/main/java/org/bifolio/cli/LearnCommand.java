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
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.bifolio.article.Article;
import org.bifolio.keywords.BorderEvidence;
import org.bifolio.keywords.LearntPairs;
import org.bifolio.write.RecordReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

    private static final String UNCERTAIN = "uncertain-keyword-borders";
    private static final String BORDERS = "keyword-borders";
    private static final double SURE = 0.9;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PAIRS",
            required = true,
            description = "the file of pairs: Chinese, English, number of records; parted by tabs")
    private Path output = Path.of("");

    @Parameters(
            paramLabel = "RECORDS",
            arity = "1..*",
            description = "files records.jsonl that convert wrote")
    private List<Path> files = List.of();

    @Spec private CommandSpec spec = CommandSpec.create();

    private final RecordReader reader = new RecordReader();
    private final LearntPairs pairs = new LearntPairs();
    private long learntFrom;
    private long passedOver;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        List<Path> missing = files.stream().filter(file -> !Files.isRegularFile(file)).toList();
        if (!missing.isEmpty()) {
            missing.forEach(file -> err.println("bifolio: there is no file " + file));
            err.println("Nothing was written.");
            return ExitCode.WRONG_USE.status();
        }
        for (Path file : files) {
            learn(file, err);
        }
        write();
        err.printf(
                Locale.ROOT,
                "%,d pairs from %,d records in %s%n",
                pairs.size(),
                learntFrom,
                output);
        return (passedOver > 0 ? ExitCode.FINDINGS : ExitCode.DONE).status();
    }

    private void learn(Path file, PrintWriter err) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Files.newInputStream(file), StandardCharsets.UTF_8))) {
            long number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                try {
                    learn(reader.read(line.getBytes(StandardCharsets.UTF_8)));
                } catch (IllegalArgumentException wrong) {
                    passedOver++;
                    err.println(file + ":" + number + ": " + wrong.getMessage());
                }
                number++;
            }
        }
    }

    private void learn(Article article) {
        List<String> zh = article.keywords().zh();
        List<String> en = article.keywords().en();
        if (zh == null || en == null || zh.size() != en.size()) {
            return;
        }
        List<Integer> sure = sure(article, en.size());
        pairs.add(sure.stream().map(zh::get).toList(), sure.stream().map(en::get).toList());
        learntFrom += sure.isEmpty() ? 0 : 1;
    }

    /** The places of the keywords whose borders are sure, even where not all of the list is. */
    private static List<Integer> sure(Article article, int count) {
        boolean all =
                article.findings().stream().noneMatch(finding -> finding.code().equals(UNCERTAIN));
        List<Double> confidences =
                article.repairs().stream()
                        .filter(repair -> repair.rule().equals(BORDERS))
                        .findFirst()
                        .map(repair -> BorderEvidence.confidences(repair.evidence()))
                        .orElse(List.of());
        return IntStream.range(0, count)
                .filter(at -> all || (confidences.size() == count && confidences.get(at) >= SURE))
                .boxed()
                .toList();
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
