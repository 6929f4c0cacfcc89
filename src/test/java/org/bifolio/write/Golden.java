package org.bifolio.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bifolio.article.Article;

/**
 * Expected outputs, byte for byte. {@code -Dgolden.update=true} writes them anew, for the diff to
 * be reviewed.
 */
final class Golden {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private Golden() {}

    static void expect(String file, ArticleFormat format, Article... articles) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(format.heading());
        for (Article article : List.of(articles)) {
            bytes.writeBytes(format.render(article).bytes());
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.write(GOLDEN.resolve(file), bytes.toByteArray());
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(GOLDEN.resolve(file)));
    }
}
