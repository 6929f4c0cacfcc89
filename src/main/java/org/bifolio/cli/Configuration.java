package org.bifolio.cli;

import java.nio.file.Path;
import java.util.List;
import org.bifolio.article.Article;
import org.bifolio.convert.Conversion;
import org.bifolio.output.FormatSet;
import org.bifolio.write.ArticleFormat;
import org.bifolio.write.Rendered;

/** Stub. */
record Configuration(Conversion conversion, FormatSet formats, String hash) {

    static Configuration read(Path mappings, List<String> formats) throws ConfigurationException {
        if (formats.contains("x")) {
            throw new ConfigurationException(List.of("x" + mappings));
        }
        ArticleFormat records =
                new ArticleFormat() {
                    @Override
                    public String name() {
                        return "records.jsonl";
                    }

                    @Override
                    public byte[] heading() {
                        return new byte[0];
                    }

                    @Override
                    public Rendered render(Article article) {
                        return new Rendered(new byte[0], List.of());
                    }
                };
        return new Configuration(new Conversion(), new FormatSet(List.of(records)), "stub");
    }
}
