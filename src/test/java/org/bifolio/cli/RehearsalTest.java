package org.bifolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bifolio.article.Article;
import org.bifolio.convert.Outcome;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    /** A page that was set aside would load nothing of what the first real page needs. */
    @Test
    void thePageGoesThroughEveryStage() throws Exception {
        Configuration configuration = Configuration.read(Path.of("mappings"), List.of());
        Outcome outcome = Rehearsal.convert(configuration.conversion());
        assertThat(outcome).isInstanceOf(Outcome.Converted.class);
        Article article = ((Outcome.Converted) outcome).article();
        assertThat(article.title().isComplete()).isTrue();
        assertThat(article.contributors()).hasSize(2);
        assertThat(article.funding()).hasSize(1);
        assertThat(article.keywords().en()).hasSize(3);
        assertThat(article.repairs()).extracting("rule").contains("glued-words", "keyword-borders");
        assertThat(((Outcome.Converted) outcome).renditions())
                .hasSameSizeAs(configuration.formats().all());
    }
}
