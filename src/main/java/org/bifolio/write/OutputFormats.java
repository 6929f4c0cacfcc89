package org.bifolio.write;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bifolio.crosswalk.Mapping;
import org.bifolio.crosswalk.MappingSet;
import org.bifolio.crosswalk.Slots;
import org.bifolio.write.jats.JatsFormat;
import org.bifolio.write.oaidc.OaiDcFormat;
import org.bifolio.write.qdc.QdcFormat;
import org.bifolio.write.saf.SafFormat;

/**
 * Every output there is, in the order in which they are written: first those that mappings fill,
 * last the records themselves, which take none.
 */
public final class OutputFormats {

    private static final List<MappedOutput> MAPPED =
            List.of(
                    new MappedOutput(OaiDcFormat.NAME, OaiDcFormat.SLOTS, OaiDcFormat::new),
                    new MappedOutput(QdcFormat.NAME, QdcFormat.SLOTS, QdcFormat::new),
                    new MappedOutput(JatsFormat.NAME, JatsFormat.SLOTS, JatsFormat::new),
                    new MappedOutput(
                            CsvFormat.ARTICLES, CsvFormat.ARTICLES_SLOTS, CsvFormat::articles),
                    new MappedOutput(CsvFormat.DSPACE, CsvFormat.DSPACE_SLOTS, CsvFormat::dspace));

    /** Other ways to write what the mapping of one of those says. */
    private static final List<FurtherOutput> FURTHER =
            List.of(
                    new FurtherOutput(SafFormat.NAME, CsvFormat.DSPACE, SafFormat::new),
                    new FurtherOutput(CsvFormat.EXCEL, CsvFormat.ARTICLES, CsvFormat::excel));

    /** An output with a mapping of its own. */
    private record MappedOutput(
            String name, Slots slots, Function<Mapping, ArticleFormat> format) {}

    /** An output that takes the mapping of another one. */
    private record FurtherOutput(
            String name, String mapping, Function<Mapping, ArticleFormat> format) {}

    private OutputFormats() {}

    /** The names that {@code --format} takes. */
    public static List<String> names() {
        return Stream.concat(FURTHER.stream().map(FurtherOutput::name), usual().stream()).toList();
    }

    /** What is written when nothing is asked for: what each mapping says, once. */
    public static List<String> usual() {
        return Stream.concat(MAPPED.stream().map(MappedOutput::name), Stream.of(RecordFormat.NAME))
                .toList();
    }

    /** The outputs that take a mapping, with the places they offer. */
    public static Map<String, Slots> mapped() {
        return MAPPED.stream()
                .collect(
                        toMap(
                                MappedOutput::name,
                                MappedOutput::slots,
                                (one, other) -> one,
                                LinkedHashMap::new));
    }

    /**
     * The formats of some outputs, always in the same order.
     *
     * @param mappings without mistakes
     * @param names some of {@link #names()}; others are ignored
     */
    public static List<ArticleFormat> of(MappingSet mappings, Collection<String> names) {
        Stream<ArticleFormat> further =
                FURTHER.stream()
                        .filter(output -> names.contains(output.name()))
                        .map(output -> output.format().apply(mappings.of(output.mapping())));
        Stream<ArticleFormat> mapped =
                MAPPED.stream()
                        .filter(output -> names.contains(output.name()))
                        .map(output -> output.format().apply(mappings.of(output.name())));
        Stream<ArticleFormat> records =
                names.contains(RecordFormat.NAME) ? Stream.of(new RecordFormat()) : Stream.of();
        return Stream.of(further, mapped, records).flatMap(Function.identity()).toList();
    }
}
