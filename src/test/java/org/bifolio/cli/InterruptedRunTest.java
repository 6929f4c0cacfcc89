package org.bifolio.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.bifolio.batch.Progress;
import org.bifolio.batch.RunSummary;
import org.bifolio.cli.AccidentFormat.Accident;
import org.bifolio.output.Layout;
import org.bifolio.output.OutputFolder;
import org.bifolio.write.ArticleFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A run that breaks down somewhere and is started again leaves the same bytes as one that was never
 * disturbed. Each accident is tried on a first run and on a later one, with pages of every fate.
 */
@ParameterizedClass
@MethodSource("layouts")
class InterruptedRunTest {

    /**
     * A layout, one of its files that is written after the assembly, and one that changes over when
     * others have.
     */
    record LaidOut(Layout layout, String late, String middle) {}

    static List<LaidOut> layouts() {
        return List.of(
                new LaidOut(Layout.FILES, "jats/9900000001.xml", "csv/dspace.csv"),
                new LaidOut(
                        new Layout(false, false, 2, 0, 0),
                        "jats/01/9900000001.xml",
                        "csv/dspace.csv"),
                new LaidOut(
                        new Layout(true, true, 0, 2, 10_000), "manifest.json", "manifest.json"));
    }

    private static final Path SAMPLES = Path.of("src/samples");
    private static final String TOLD_TWICE = "same-article-id=9900000003";
    private static final int MORE_THAN_A_PART = 2_050;

    private static final String SMALL_PAGE =
            """
            期刊文献+

            县域图书馆的第%d次读书会
            原文传递
            导出
            摘要 记一次读书会。
            作者 卢映雪
            出处 《数字学术》 2023年第1期76-85,共10页
            关键词 读书会 县域图书馆
              • 相关文献
            """;

    private static final Accident NONE = () -> {};

    @TempDir Path folder;

    @Parameter private LaidOut layout = layouts().get(0);

    private Path pages;
    private OutputFolder output;
    private Progress progress = new Progress();

    @BeforeEach
    void aSmallCrawl() throws IOException {
        pages = Files.createDirectory(folder.resolve("crawl"));
        output = new OutputFolder(folder.resolve("out"));
        put("detail.md", "detail.md");
        put("full-fields.txt", "full-fields.txt");
        put("fate.txt", "notice.txt");
        put(TOLD_TWICE + ".txt", TOLD_TWICE + ".txt");
    }

    /** Changed, rejected again, no article any more, told again, and new. */
    private void theCrawlGoesOn() throws IOException {
        String detail = Files.readString(SAMPLES.resolve("detail.md"));
        Files.writeString(pages.resolve("detail.md"), detail.replace("安静", "喧闹"));
        put("fate.txt", "login.txt");
        put("full-fields.txt", "notice.txt");
        put(TOLD_TWICE + ".html", TOLD_TWICE + ".html");
        put("gb18030.txt", "gb18030.txt");
    }

    @Test
    void whileAPartIsConverted() throws IOException {
        AtomicInteger articles = new AtomicInteger();
        breakDown(NONE, () -> failWhen(articles.incrementAndGet() > 2));
    }

    @Test
    void whenThePartsAreDone() throws IOException {
        breakDown(() -> failWhen(true), NONE);
    }

    @Test
    void betweenAssemblyAndChangeOver() throws IOException {
        breakDown(() -> obstruct(output.next().resolve("files/" + layout.late())), NONE);
    }

    @Test
    void inTheMiddleOfTheChangeOver() throws IOException {
        breakDown(() -> obstruct(output.root().resolve(layout.middle())), NONE);
    }

    @Test
    void atTheEndOfTheChangeOver() throws IOException {
        breakDown(() -> obstruct(output.root().resolve("records.jsonl")), NONE);
    }

    /**
     * A moved folder leaves its files' stamps as they are, as a network disk does that comes back.
     */
    @Test
    void whileAFolderOfTheInputIsAway() throws IOException {
        Path moving = Files.createDirectory(pages.resolve("moving"));
        Path away = folder.resolve("away");
        put("moving/full.txt", "many-authors.txt");
        RunSummary without = run(NONE, () -> moveOnce(moving, away));
        assertThat(without.status()).isEqualTo(RunSummary.Status.DONE);
        assertThat(without.report().rejected()).containsEntry("unreadable", 1);
        Files.move(away, moving);
        run(NONE, NONE);
        assertSameAsUndisturbed();
    }

    @Test
    void byAMistakeOfItsOwnLosesOnePage() throws IOException {
        AtomicInteger articles = new AtomicInteger();
        RunSummary summary = run(NONE, () -> stumbleWhen(articles.incrementAndGet() == 1));
        assertThat(summary.status()).isEqualTo(RunSummary.Status.DONE);
        assertThat(summary.report().rejected()).containsEntry("internal-error", 1);
        assertThat(summary.report().records()).isEqualTo(2);
    }

    private static void stumbleWhen(boolean now) {
        if (now) {
            throw new IllegalStateException("a mistake of ours");
        }
    }

    private static void moveOnce(Path from, Path to) throws IOException {
        if (!Files.exists(to)) {
            Files.move(from, to);
        }
    }

    @Test
    void takesUpTheWorkWhereItWasLeft() throws IOException {
        assumeTrue(layout.equals(layouts().get(0)), "parts know nothing of layouts");
        for (int i = 0; i < MORE_THAN_A_PART; i++) {
            Files.writeString(pages.resolve("page-%04d.txt".formatted(i)), SMALL_PAGE.formatted(i));
        }
        AtomicInteger articles = new AtomicInteger();
        int formats = formats(NONE, NONE).size();
        Accident late = () -> failWhen(articles.incrementAndGet() > MORE_THAN_A_PART * formats);
        assertThat(run(NONE, late).status()).isEqualTo(RunSummary.Status.FAILED);
        assertThat(run(NONE, NONE).status()).isEqualTo(RunSummary.Status.DONE);
        assertThat(progress.done()).isLessThan(progress.total());
        assertSameAsUndisturbed();
    }

    private void breakDown(Accident atHeading, Accident atArticle) throws IOException {
        breakDownOnce(atHeading, atArticle);
        theCrawlGoesOn();
        breakDownOnce(atHeading, atArticle);
    }

    private void breakDownOnce(Accident atHeading, Accident atArticle) throws IOException {
        RunSummary first = run(atHeading, atArticle);
        assertThat(first.status()).isEqualTo(RunSummary.Status.FAILED);
        assertThat(first.reason()).containsAnyOf("No space left", "directory");
        clearTheWay();
        RunSummary second = run(NONE, NONE);
        assertThat(second.reason()).isEmpty();
        assertSameAsUndisturbed();
    }

    private RunSummary run(Accident atHeading, Accident atArticle) throws IOException {
        return run(output, atHeading, atArticle);
    }

    private RunSummary run(OutputFolder into, Accident atHeading, Accident atArticle)
            throws IOException {
        progress = new Progress();
        return new JobRun(pages, layout.layout(), formats(atHeading, atArticle))
                .into(into, false, progress);
    }

    private static List<ArticleFormat> formats(Accident atHeading, Accident atArticle)
            throws IOException {
        return JobRun.allFormats().stream()
                .<ArticleFormat>map(each -> new AccidentFormat(each, atHeading, atArticle))
                .toList();
    }

    private void assertSameAsUndisturbed() throws IOException {
        OutputFolder undisturbed = new OutputFolder(Files.createTempDirectory(folder, "other"));
        run(undisturbed, NONE, NONE);
        Map<String, String> expected = OutputState.of(undisturbed.root());
        assertThat(OutputState.changed(expected, OutputState.of(output.root()))).isEmpty();
    }

    private static void failWhen(boolean now) throws IOException {
        if (now) {
            throw new IOException("No space left on device");
        }
    }

    /** Puts a folder where a file has to go. */
    private static void obstruct(Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            Files.delete(file);
        }
        Files.createDirectories(file.resolve("obstacle"));
    }

    private void clearTheWay() throws IOException {
        for (String path : List.of(layout.middle(), "records.jsonl")) {
            if (Files.isDirectory(output.root().resolve(path))) {
                OutputFolder.delete(output.root().resolve(path));
            }
        }
    }

    private void put(String page, String sample) throws IOException {
        Files.copy(
                SAMPLES.resolve(sample), pages.resolve(page), StandardCopyOption.REPLACE_EXISTING);
    }
}
