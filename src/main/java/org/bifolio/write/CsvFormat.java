package org.bifolio.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.bifolio.article.Article;
import org.bifolio.article.Lang;
import org.bifolio.crosswalk.Crosswalk;
import org.bifolio.crosswalk.MappedField;
import org.bifolio.crosswalk.MappedRecord;
import org.bifolio.crosswalk.Mapping;
import org.bifolio.crosswalk.Slot;
import org.bifolio.crosswalk.Slots;
import org.bifolio.finding.Finding;

/** One article as one line of a CSV file, RFC 4180 but for the {@code \n} that ends it. */
public final class CsvFormat implements ArticleFormat {

    /** One row an article, every field; the columns are named freely. */
    public static final String ARTICLES = "articles.csv";

    /** The rows of {@link #ARTICLES} for Excel: with a byte order mark, and without formulas. */
    public static final String EXCEL = "articles-excel.csv";

    /** What DSpace's batch metadata import takes. */
    public static final String DSPACE = "dspace.csv";

    public static final Slots ARTICLES_SLOTS =
            Slots.ruled(
                    "a heading is letters, digits, '_', '.' and '-'",
                    heading -> matching(Headings.FREE, heading).map(Slot::column));

    public static final Slots DSPACE_SLOTS =
            Slots.ruled(
                    "a DSpace heading is 'collection', or schema.element or"
                            + " schema.element.qualifier, with a language as in dc.title[zh]",
                    heading -> matching(Headings.DSPACE, heading).map(Headings::dspaceColumn));

    private static final CSVFormat CSV =
            CSVFormat.RFC4180
                    .builder()
                    .setRecordSeparator('\n')
                    .setQuoteMode(QuoteMode.MINIMAL)
                    .get();

    private final String name;
    private final List<String> firstHeadings;
    private final List<String> firstCells;
    private final Mapping mapping;
    private final Crosswalk crosswalk;

    private CsvFormat(String name, Mapping mapping, List<String> headings, List<String> cells) {
        this.name = name;
        this.mapping = mapping;
        this.firstHeadings = headings;
        this.firstCells = cells;
        this.crosswalk = new Crosswalk(mapping);
    }

    public static CsvFormat articles(Mapping mapping) {
        return new CsvFormat(ARTICLES, mapping, List.of(), List.of());
    }

    /** Takes the mapping of {@link #ARTICLES}. */
    public static CsvFormat excel(Mapping mapping) {
        return new CsvFormat(EXCEL, mapping, List.of(), List.of());
    }

    /** Puts {@code id} first in each line, with the {@code +} that makes DSpace add a new item. */
    public static CsvFormat dspace(Mapping mapping) {
        return new CsvFormat(DSPACE, mapping, List.of("id"), List.of("+"));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public byte[] heading() {
        byte[] line = line(firstHeadings, mapping.targets());
        return isForExcel() ? marked(line) : line;
    }

    /**
     * Of DSpace's documentation on batch metadata editing: files of more than 1,000 lines are hard
     * to verify, and may exhaust the memory of the site.
     */
    @Override
    public int mostInAFile() {
        return name.equals(DSPACE) ? 1_000 : Integer.MAX_VALUE;
    }

    @Override
    public Rendered render(Article article) {
        MappedRecord mapped = crosswalk.map(article);
        CsvCells cells = new CsvCells();
        List<String> row = new ArrayList<>(mapped.fields().size());
        for (MappedField field : mapped.fields()) {
            String cell = cells.cell(field);
            row.add(isForExcel() ? FormulaCell.defused(cell) : cell);
        }
        List<Finding> findings = new ArrayList<>(mapped.findings());
        findings.addAll(cells.findings());
        return new Rendered(line(firstCells, row), findings);
    }

    private boolean isForExcel() {
        return name.equals(EXCEL);
    }

    /** By the mark Excel knows that a file is UTF-8. */
    private static byte[] marked(byte[] line) {
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
        marked.writeBytes(line);
        return marked.toByteArray();
    }

    private static byte[] line(List<String> first, List<String> others) {
        List<String> all = new ArrayList<>(first);
        all.addAll(others);
        StringWriter line = new StringWriter(4096); // takes whole cells; a StringBuilder, letters
        try {
            CSV.printRecord(line, all.toArray());
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter does not fail", e);
        }
        return line.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<String> matching(Pattern pattern, String heading) {
        return Optional.of(heading).filter(h -> pattern.matcher(h).matches());
    }

    /** Which headings a file can have. */
    private static final class Headings {

        static final Pattern FREE = Pattern.compile("[\\p{L}\\p{N}_.\\-]+");

        static final Pattern DSPACE =
                Pattern.compile(
                        "collection|[A-Za-z][\\w\\-]*(?:\\.[A-Za-z][\\w\\-]*){1,2}"
                                + "(?:\\[[A-Za-z_\\-*]*\\])?");

        /** {@code dc.title[zh]} and {@code dc.title[zh_CN]} are for the Chinese side alone. */
        static Slot dspaceColumn(String heading) {
            Slot column = Slot.column(heading);
            int bracket = heading.indexOf('[');
            if (bracket < 0 || heading.endsWith("[]")) {
                return column;
            }
            String tag = heading.substring(bracket + 1);
            for (Lang lang : Lang.values()) {
                if (tag.startsWith(lang.tag())) {
                    return column.in(List.of(lang));
                }
            }
            return column.in(List.of());
        }
    }
}
