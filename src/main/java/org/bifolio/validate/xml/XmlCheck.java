package org.bifolio.validate.xml;

import java.io.InputStream;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.ExportReceiver;

/**
 * Dublin Core, JATS and OAI-PMH answers: reads a document once, and tells what its schema forbids
 * and what its records say. Safe for use by several threads.
 */
public final class XmlCheck {

    private final SchemaSet schemas = new SchemaSet();

    /**
     * Checks one document.
     *
     * @param file its name in findings
     */
    public void check(String file, InputStream document, ExportReceiver receiver) {
        for (SchemaMistake mistake :
                schemas.validate(document, new ValueReader(file, receiver::read))) {
            receiver.found(finding(file, mistake));
        }
    }

    private static ExportFinding finding(String file, SchemaMistake mistake) {
        SchemaMistake.Kind kind = mistake.kind();
        return new ExportFinding(
                kind.severity(),
                kind.code(),
                file,
                mistake.line(),
                mistake.column(),
                "",
                "",
                mistake.message(),
                mistake.mend());
    }
}
