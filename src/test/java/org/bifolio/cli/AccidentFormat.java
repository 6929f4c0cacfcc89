package org.bifolio.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.bifolio.article.Article;
import org.bifolio.write.ArticleFormat;
import org.bifolio.write.Rendered;
import org.bifolio.write.Sharing;

/** A format at which accidents can happen, once each. */
final class AccidentFormat implements ArticleFormat {

    /** What happens, if anything, whenever the format is at work. */
    interface Accident {
        void happen() throws IOException;
    }

    private final ArticleFormat format;
    private final Accident atHeading;
    private final Accident atArticle;

    AccidentFormat(ArticleFormat format, Accident atHeading, Accident atArticle) {
        this.format = format;
        this.atHeading = atHeading;
        this.atArticle = atArticle;
    }

    @Override
    public String name() {
        return format.name();
    }

    @Override
    public byte[] heading() {
        run(atHeading);
        return format.heading();
    }

    @Override
    public Sharing sharing() {
        return format.sharing();
    }

    @Override
    public int mostInAFile() {
        return format.mostInAFile();
    }

    @Override
    public List<String> files(String id) {
        return format.files(id);
    }

    @Override
    public Rendered render(Article article) {
        run(atArticle);
        return format.render(article);
    }

    private static void run(Accident accident) {
        try {
            accident.happen();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
