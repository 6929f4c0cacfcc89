package org.bifolio.convert;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final RenditionCheck validation;
    private final StageTimes times = new StageTimes();

    /**
     * Joins the stages that a user can set.
     *
     * @param formats in the order of the renditions; the last one is the record, which tells what
     *     the others found
     * @param validation of the renditions; an article with an invalid one is set aside
     */
    public Conversion(
            Pairing pairing,
            ArticleCleaner cleaner,
            List<ArticleFormat> formats,
            RenditionCheck validation) {
        this.pairing = pairing;
        this.cleaner = cleaner;
        this.formats = List.copyOf(formats);
        this.validation = validation;
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
        List<Reading> readings = read(page, sha256);
        Reading first = readings.get(0);
        if (first.rejected() != null) {
            return first.rejected();
        }
        long start = System.nanoTime();
        Outcome outcome = first.item() == null ? render(first.cleaned()) : list(readings);
        start = times.add(Stage.RENDER, start);
        Outcome valid = validated(outcome);
        times.add(Stage.VALIDATE, start);
        return valid;
    }

    private Outcome list(List<Reading> readings) {
        Map<String, Outcome.Converted> articles = new LinkedHashMap<>();
        for (Reading reading : readings) {
            articles.put(String.valueOf(reading.item()), render(reading.cleaned()));
        }
        return new Outcome.Listed(articles);
    }

    /**
     * Reads one page and keeps what each stage made of it, up to the checked article: one reading,
     * or one for each article of a page that lists several.
     */
    public List<Reading> read(RawPage page, String sha256) {
        long start = System.nanoTime();
        Decoded decoded = decoder.decode(page);
        start = times.add(Stage.DECODE, start);
        if (!(decoded instanceof Decoded.Text text)) {
            Decoded.Unreadable no = (Decoded.Unreadable) decoded;
            return rejected(decoded, no.code(), no.message());
        }
        Located located = locator.locate(page.uri(), page.url(), text.page());
        times.add(Stage.LOCATE, start);
        if (located instanceof Located.Fields fields) {
            @Nullable String url = fields.url() == null ? page.url() : fields.url();
            return List.of(read(text, fields, null, source(page.uri(), url, text, sha256)));
        }
        if (located instanceof Located.Listed list) {
            return read(page, text, list, sha256);
        }
        Located.NotAnArticle other = (Located.NotAnArticle) located;
        return rejected(decoded, other.code(), other.message());
    }

    private static List<Reading> rejected(Decoded decoded, String code, String message) {
        return List.of(Reading.rejected(decoded, new Outcome.Rejected(code, message)));
    }

    /** An article named twice on one page is read once. */
    private List<Reading> read(
            RawPage page, Decoded.Text text, Located.Listed list, String sha256) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (Located.Fields fields : list.articles()) {
            String item =
                    fields.platformId() == null
                            ? Integer.toString(readings.size() + 1)
                            : fields.platformId();
            Source source = source(page.uri() + "#" + item, fields.url(), text, sha256);
            readings.putIfAbsent(item, read(text, fields, item, source));
        }
        return List.copyOf(readings.values());
    }

    private Reading read(
            Decoded.Text text, Located.Fields fields, @Nullable String item, Source source) {
        long start = System.nanoTime();
        BilingualRecord record = pairing.pair(fields);
        start = times.add(Stage.PAIR, start);
        Article cleaned = cleaner.clean(record, source);
        start = times.add(Stage.CLEAN, start);
        Article checked = withAll(cleaned, text.findings(), checks.check(cleaned));
        times.add(Stage.CHECK, start);
        return new Reading(text, fields, record, item, checked, null);
    }

    private static Source source(
            String uri, @Nullable String url, Decoded.Text text, String sha256) {
        return new Source(uri, url, sha256, text.page().layout(), text.page().charset());
    }

    private static Article withAll(Article article, List<Finding> first, List<Finding> last) {
        List<Finding> findings = new ArrayList<>(first);
        findings.addAll(article.findings());
        findings.addAll(last);
        return article.withFindings(findings);
    }

    private Outcome.Converted render(Article checked) {
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

    /** A page is set aside as a whole, so that nothing of it is lost unseen. */
    private Outcome validated(Outcome outcome) {
        Collection<Outcome.Converted> articles =
                outcome instanceof Outcome.Listed list
                        ? list.articles().values()
                        : List.of((Outcome.Converted) outcome);
        for (Outcome.Converted article : articles) {
            String wrong = whatIsWrong(article);
            if (!wrong.isEmpty()) {
                return new Outcome.Rejected("invalid-output", wrong);
            }
        }
        return outcome;
    }

    private String whatIsWrong(Outcome.Converted article) {
        for (int i = 0; i < formats.size(); i++) {
            String wrong = validation.whatIsWrong(formats.get(i), article.renditions().get(i));
            if (!wrong.isEmpty()) {
                return wrong;
            }
        }
        return "";
    }
}
