package org.bifolio.convert;

import java.util.List;
import org.bifolio.validate.xml.SchemaMistake;
import org.bifolio.validate.xml.SchemaSet;
import org.bifolio.write.ArticleFormat;

/** Holds what was rendered against what takes it in. Safe for use by several threads. */
public interface RenditionCheck {

    /** Lets everything pass. */
    RenditionCheck NONE = (format, rendition) -> "";

    /**
     * Looks at one rendition.
     *
     * @return what is wrong, one sentence; empty when all is well
     */
    String whatIsWrong(ArticleFormat format, byte[] rendition);

    /** Holds XML against the schema of its format. */
    static RenditionCheck bySchema() {
        SchemaSet schemas = new SchemaSet();
        return (format, rendition) ->
                rendition.length > 0 && rendition[0] == '<'
                        ? sentence(format, schemas.validate(rendition))
                        : "";
    }

    private static String sentence(ArticleFormat format, List<SchemaMistake> mistakes) {
        if (mistakes.isEmpty()) {
            return "";
        }
        SchemaMistake first = mistakes.get(0);
        return "Its %s would be invalid, by %d mistakes, of which the first is at %d:%d: %s"
                .formatted(
                        format.name(),
                        mistakes.size(),
                        first.line(),
                        first.column(),
                        first.message());
    }
}
