package org.bifolio.validate.xml;

import java.util.HashSet;
import java.util.Set;
import org.codehaus.stax2.XMLStreamReader2;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Passes an OAI-PMH answer on to its schema, and looks for what that cannot say: that a deleted
 * record has no metadata (OAI-PMH 2.0, 2.5.1), how articles of JATS stand to their DTD, and which
 * records nothing was checked of.
 */
final class OaiRecords extends XMLFilterImpl {

    private final XMLStreamReader2 reader;
    private final XsdSchemas schemas;
    private final FoundMistakes mistakes;
    private final InnerArticle article;
    private final Set<String> told = new HashSet<>();
    private boolean deleted;
    private boolean recordComes;

    OaiRecords(
            XMLStreamReader2 reader,
            XsdSchemas schemas,
            FoundMistakes mistakes,
            InnerArticle article) {
        this.article = article;
        this.reader = reader;
        this.schemas = schemas;
        this.mistakes = mistakes;
    }

    @Override
    public void startElement(String uri, String name, String written, Attributes attributes)
            throws SAXException {
        if (uri.equals(RootKinds.OAI_PMH)) {
            startOfProtocol(name, attributes);
        } else if (recordComes) {
            recordComes = false;
            startOfRecord(uri, name);
        }
        super.startElement(uri, name, written, attributes);
    }

    private void startOfProtocol(String name, Attributes attributes) {
        if (name.equals("header")) {
            deleted = "deleted".equals(attributes.getValue("status"));
        }
        recordComes = name.equals("metadata");
        if (recordComes && deleted) {
            mistakes.add(
                    SchemaMistake.Kind.DELETED_WITH_METADATA,
                    reader.getLocation(),
                    "its header says so, and <metadata> follows.");
        }
    }

    @Override
    public void endElement(String uri, String name, String written) throws SAXException {
        article.end();
        super.endElement(uri, name, written);
    }

    /** Once a format: an answer holds a hundred records, and all are alike. */
    private void startOfRecord(String uri, String name) throws SAXException {
        boolean held = RootKinds.isJats(uri, name) ? article.begin() : schemas.holds(uri, name);
        if (!held && told.add(uri + " " + name)) {
            mistakes.add(
                    SchemaMistake.Kind.FORMAT_NOT_CHECKED,
                    reader.getLocation(),
                    "no schema is bundled for <%s> of \"%s\".".formatted(name, uri));
        }
    }
}
