package org.bifolio.write;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bifolio.article.Article;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The clean article as one line of JSON. {@link RecordReader} reads it back. Takes no mapping: it
 * is the record itself, from which every other output can be made again.
 */
public final class RecordFormat implements ArticleFormat {

    public static final String NAME = "records.jsonl";

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public String name() {
        return NAME;
    }

    /**
     * Goes over an encoder of the platform, not straight to bytes: an unpaired surrogate, which
     * UTF-8 cannot hold, then becomes {@code ?} and does not stop the run.
     */
    @Override
    public Rendered render(Article article) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(8192);
        Writer encoder = new OutputStreamWriter(line, StandardCharsets.UTF_8);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), encoder)) {
            new RecordJson(json).write(article);
            json.writeRaw('\n');
        }
        return new Rendered(line.toByteArray(), List.of());
    }
}
