package org.bifolio.write;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bifolio.article.Article;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * The clean article as one line of JSON. {@link RecordReader} reads it back. Takes no mapping: it
 * is the record itself, from which every other output can be made again.
 */
public final class RecordFormat implements ArticleFormat {

    public static final String NAME = "records.jsonl";

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public String name() {
        return NAME;
    }

    /**
     * Goes over characters, not straight to bytes: an unpaired surrogate, which UTF-8 cannot hold,
     * then becomes {@code ?} and does not stop the run.
     */
    @Override
    public Rendered render(Article article) {
        StringWriter line = new StringWriter(4096);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            new RecordJson(json).write(article);
        }
        line.write('\n');
        return new Rendered(line.toString().getBytes(StandardCharsets.UTF_8), List.of());
    }
}
