package org.bifolio.write.qdc;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bifolio.article.Article;
import org.bifolio.crosswalk.Crosswalk;
import org.bifolio.crosswalk.MappedField;
import org.bifolio.crosswalk.MappedRecord;
import org.bifolio.crosswalk.MappedValue;
import org.bifolio.crosswalk.Mapping;
import org.bifolio.crosswalk.Slots;
import org.bifolio.finding.Finding;
import org.bifolio.write.ArticleFormat;
import org.bifolio.write.Rendered;
import org.bifolio.write.Sharing;
import org.bifolio.write.XmlOutput;
import org.bifolio.write.XmlText;

/** One article as qualified Dublin Core, each value with its language or its encoding scheme. */
public final class QdcFormat implements ArticleFormat {

    public static final String NAME = "qdc";

    /** DCMI's elements and terms, free or with a scheme: {@code dcterms:issued[W3CDTF]}. */
    public static final Slots SLOTS = QdcTerm.slots();

    private static final String SCHEMAS = "http://dublincore.org/schemas/xmls/qdc/2008/02/11/";

    private final Crosswalk crosswalk;
    private final XmlOutput output =
            new XmlOutput(
                    QdcXml.class,
                    QdcXml.DC
                            + " "
                            + SCHEMAS
                            + "dc.xsd "
                            + QdcXml.DCTERMS
                            + " "
                            + SCHEMAS
                            + "dcterms.xsd");

    public QdcFormat(Mapping mapping) {
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
        QdcXml xml = new QdcXml();
        for (MappedField field : mapped.fields()) {
            QdcTerm term = Objects.requireNonNull(QdcTerm.BY_NAME.get(field.slot()));
            field.values().forEach(value -> add(xml, term, value, text));
        }
        List<Finding> findings = new ArrayList<>(mapped.findings());
        findings.addAll(text.findings());
        return new Rendered(output.bytes(xml), findings);
    }

    private static void add(QdcXml xml, QdcTerm term, MappedValue value, XmlText text) {
        if (!(value instanceof MappedValue.Text said)) {
            return;
        }
        String legal = text.legal(term.name(), said.text());
        if (!term.scheme().isEmpty()) {
            xml.addEncoded(term.element(), legal, term.scheme());
        } else {
            xml.addText(term.element(), legal, said.lang() == null ? null : said.lang().tag());
        }
    }
}
