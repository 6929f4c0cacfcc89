package org.bifolio.write.oaidc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bifolio.article.Article;
import org.bifolio.article.Lang;
import org.bifolio.crosswalk.Crosswalk;
import org.bifolio.crosswalk.MappedField;
import org.bifolio.crosswalk.MappedRecord;
import org.bifolio.crosswalk.MappedValue;
import org.bifolio.crosswalk.Mapping;
import org.bifolio.crosswalk.Slot;
import org.bifolio.crosswalk.Slots;
import org.bifolio.finding.Finding;
import org.bifolio.write.ArticleFormat;
import org.bifolio.write.Rendered;
import org.bifolio.write.Sharing;
import org.bifolio.write.XmlOutput;
import org.bifolio.write.XmlText;
import org.jspecify.annotations.Nullable;

/** One article as {@code <oai_dc:dc>}, each value with its language. */
public final class OaiDcFormat implements ArticleFormat {

    public static final String NAME = "oai_dc";

    private static final String PREFIX = "dc:";

    /** The fifteen elements of Dublin Core, ISO 15836-1. */
    public static final Slots SLOTS =
            Slots.of(
                    Stream.of(
                                    "title",
                                    "creator",
                                    "subject",
                                    "description",
                                    "publisher",
                                    "contributor",
                                    "date",
                                    "type",
                                    "format",
                                    "identifier",
                                    "source",
                                    "language",
                                    "relation",
                                    "coverage",
                                    "rights")
                            .map(element -> Slot.text(PREFIX + element))
                            .toList());

    private final Crosswalk crosswalk;
    private final XmlOutput output =
            new XmlOutput(
                    OaiDcXml.class,
                    OaiDcXml.NAMESPACE + " http://www.openarchives.org/OAI/2.0/oai_dc.xsd");

    public OaiDcFormat(Mapping mapping) {
        this.crosswalk = new Crosswalk(mapping);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Sharing sharing() {
        return Sharing.COLLECTION;
    }

    @Override
    public Rendered render(Article article) {
        MappedRecord mapped = crosswalk.map(article);
        XmlText text = new XmlText();
        OaiDcXml xml = new OaiDcXml();
        for (MappedField field : mapped.fields()) {
            field.values().forEach(value -> add(xml, field.slot(), value, text));
        }
        List<Finding> findings = new ArrayList<>(mapped.findings());
        findings.addAll(text.findings());
        return new Rendered(output.bytes(xml), findings);
    }

    private static void add(OaiDcXml xml, String slot, MappedValue value, XmlText text) {
        if (value instanceof MappedValue.Text said) {
            xml.add(
                    slot.substring(PREFIX.length()),
                    text.legal(slot, said.text()),
                    tag(said.lang()));
        }
    }

    private static @Nullable String tag(@Nullable Lang lang) {
        return lang == null ? null : lang.tag();
    }
}
