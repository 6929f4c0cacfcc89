package org.bifolio.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Measures the repairs through the whole job: makes pages of the language material in {@code
 * ../shared}, converts them with the built jar and scores the records, with the shared tools; then
 * once more with the keyword pairs that {@code learn} finds in those records. Scores the real pages
 * too. See {@code src/docs/benchmark.md}.
 *
 * <p>System property: {@code cases}, how many cases of a kind; all when left out.
 */
final class LanguageFigures {

    private static final Path FOLDER = Path.of("target/figures").toAbsolutePath();
    private static final Path SHARED = Path.of("../shared").toAbsolutePath().normalize();
    private static final Path TOOL = SHARED.resolve("tools/language_cases.py");
    private static final String KEYWORDS = "kw-spaces";
    private static final String RECORDS = "records.jsonl";

    private final BifolioJar jar;
    private final Path cases = FOLDER.resolve("cases");

    private LanguageFigures(BifolioJar jar) {
        this.jar = jar;
    }

    public static void main(String[] args) throws Exception {
        if (!Files.exists(TOOL)) {
            System.out.println("No figures: " + TOOL + " is missing.");
            return;
        }
        new LanguageFigures(BifolioJar.copiedTo(FOLDER)).measure();
    }

    private void measure() throws IOException, InterruptedException {
        new OutputTree(cases).delete();
        python(TOOL, "make", SHARED, cases, System.getProperty("cases", "1000000000"));
        Path mappings = Path.of("mappings");
        Path records = FOLDER.resolve("records");
        List<String> all = List.of("glue", "clean", KEYWORDS, "kw-none", "kw-miss", "names");
        convertAll(all, mappings, records);
        System.out.println("\nAs shipped");
        python(TOOL, "score", cases, records);
        NameRows.print(cases, "names", records.resolve("names.jsonl"));
        calibration(records);

        Path pairs = FOLDER.resolve("pairs.tsv");
        jar.run("learn", "-o", "" + pairs, "" + records.resolve(KEYWORDS + ".jsonl"));
        Path learnt = FOLDER.resolve("learnt");
        convertAll(List.of(KEYWORDS, "kw-none", "kw-miss"), naming(pairs), learnt);
        System.out.println("\nWith pairs that learn found in the records of " + KEYWORDS);
        for (String set : all) { // what the pairs do not touch stays as it is
            Path untouched = records.resolve(set + ".jsonl");
            if (!Files.exists(learnt.resolve(set + ".jsonl"))) {
                Files.copy(untouched, learnt.resolve(set + ".jsonl"));
            }
        }
        python(TOOL, "score", cases, learnt);
        calibration(learnt);

        System.out.println("\nReal pages");
        Path pages = SHARED.resolve("pages");
        convert(pages, mappings, records.resolve("pages.jsonl"));
        Path evaluate = SHARED.resolve("tools/evaluate.py");
        python(evaluate, records.resolve("pages.jsonl"), pages.resolve("expected.jsonl"));
    }

    private void calibration(Path records) throws IOException {
        for (String set : List.of(KEYWORDS, "kw-none", "kw-miss")) {
            KeywordCalibration.print(set, cases, set, records.resolve(set + ".jsonl"));
        }
    }

    private void convertAll(List<String> sets, Path mappings, Path records)
            throws IOException, InterruptedException {
        new OutputTree(records).delete();
        Files.createDirectories(records);
        for (String set : sets) {
            convert(cases.resolve(set), mappings, records.resolve(set + ".jsonl"));
        }
    }

    private void convert(Path pages, Path mappings, Path records)
            throws IOException, InterruptedException {
        OutputTree output = new OutputTree(FOLDER.resolve("output"));
        output.delete();
        jar.run("convert", "-m", "" + mappings, "-o", "" + output.root(), "" + pages);
        Files.copy(output.root().resolve(RECORDS), records, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path naming(Path pairs) throws IOException {
        return MappingsCopy.with("learntPairs: " + pairs, FOLDER.resolve("mappings"));
    }

    private static void python(Object... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("python3");
        for (Object word : command) {
            builder.command().add(word.toString());
        }
        if (builder.inheritIO().start().waitFor() != 0) {
            throw new IOException("python3 failed: " + builder.command());
        }
    }
}
