package org.bifolio.convert;

import java.util.ArrayList;
import java.util.List;
import org.bifolio.article.Article;
import org.bifolio.article.Source;
import org.bifolio.check.Checks;
import org.bifolio.clean.ArticleCleaner;
import org.bifolio.convert.StageTimes.Stage;
import org.bifolio.finding.Finding;
import org.bifolio.locate.Located;
import org.bifolio.locate.PageLocator;
import org.bifolio.page.Decoded;
import org.bifolio.page.PageDecoder;
import org.bifolio.page.PageText;
import org.bifolio.page.RawPage;
import org.bifolio.pair.BilingualRecord;
import org.bifolio.pair.Pairing;
import org.bifolio.write.ArticleFormat;
import org.bifolio.write.Rendered;
import org.jspecify.annotations.Nullable;

/** The way of a page, one line a stage. Safe for several threads. */
public final class Conversion {

    private final PageDecoder decoder = new PageDecoder();
    private final PageLocator locator = new PageLocator();
    private final Checks checks = new Checks();
    private final Pairing pairing;
    private final ArticleCleaner cleaner;
    private final List<ArticleFormat> formats;
    private final StageTimes times = new StageTimes();

    /**
     * Joins the stages that a user can set.
     *
     * @param formats in the order of the renditions; the last one is the record, which tells what
     *     the others found
     */
    public Conversion(Pairing pairing, ArticleCleaner cleaner, List<ArticleFormat> formats) {
        this.pairing = pairing;
        this.cleaner = cleaner;
        this.formats = List.copyOf(formats);
    }

    public StageTimes times() {
        return times;
    }

    /**
     * Converts one page; whatever is wrong with it is in the outcome, never an exception.
     *
     * @param sha256 of the page's bytes
     */
    public Outcome convert(RawPage page, String sha256) {
        Reading reading = read(page, sha256);
        if (reading.rejected() != null) {
            return reading.rejected();
        }
        long start = System.nanoTime();
        Outcome outcome = render(reading.cleaned());
        times.add(Stage.RENDER, start);
        return outcome;
    }

    /** Reads one page and keeps what each stage made of it, up to the checked article. */
    public Reading read(RawPage page, String sha256) {
        long start = System.nanoTime();
        Decoded decoded = decoder.decode(page);
        start = times.add(Stage.DECODE, start);
        if (!(decoded instanceof Decoded.Text text)) {
            Decoded.Unreadable unreadable = (Decoded.Unreadable) decoded;
            return Reading.rejected(
                    decoded, new Outcome.Rejected(unreadable.code(), unreadable.message()));
        }
        Located located = locator.locate(page.uri(), page.url(), text.page());
        start = times.add(Stage.LOCATE, start);
        if (!(located instanceof Located.Fields fields)) {
            Located.NotAnArticle other = (Located.NotAnArticle) located;
            return Reading.rejected(decoded, new Outcome.Rejected(other.code(), other.message()));
        }
        BilingualRecord record = pairing.pair(fields);
        start = times.add(Stage.PAIR, start);
        Article cleaned = cleaner.clean(record, source(page, text.page(), fields, sha256));
        start = times.add(Stage.CLEAN, start);
        Article checked = withAll(cleaned, text.findings(), checks.check(cleaned));
        times.add(Stage.CHECK, start);
        return new Reading(decoded, fields, record, checked, null);
    }

    private static Source source(
            RawPage page, PageText text, Located.Fields fields, String sha256) {
        @Nullable String url = fields.url() == null ? page.url() : fields.url();
        return new Source(page.uri(), url, sha256, text.layout(), text.charset());
    }

    private static Article withAll(Article article, List<Finding> first, List<Finding> last) {
        List<Finding> findings = new ArrayList<>(first);
        findings.addAll(article.findings());
        findings.addAll(last);
        return article.withFindings(findings);
    }

    private Outcome render(Article checked) {
        Article article = checked;
        List<byte[]> renditions = new ArrayList<>(formats.size());
        for (ArticleFormat format : formats) {
            Rendered rendered = format.render(article);
            renditions.add(rendered.bytes());
            if (!rendered.findings().isEmpty()) {
                article = withAll(article, List.of(), rendered.findings());
            }
        }
        return new Outcome.Converted(article, Richness.of(checked), renditions);
    }
}
