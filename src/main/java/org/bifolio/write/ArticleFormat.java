package org.bifolio.write;

import java.util.List;
import org.bifolio.article.Article;

/**
 * How an article becomes bytes of one output. Safe for use by several threads; the same article
 * gives the same bytes.
 */
public interface ArticleFormat {

    /** The control character of that name, which no text of an output may hold. */
    byte FILE_SEPARATOR = 0x1C;

    /**
     * The name of the output, as {@code --format} takes it: {@code oai_dc}, {@code qdc}, {@code
     * jats}, {@code articles.csv} …
     */
    String name();

    /**
     * Where the output stands below the output folder: a folder, with a {@code /} at its end, of
     * one {@code .xml} file an article ({@code oai_dc/}), or one file for all articles ({@code
     * csv/articles.csv}).
     */
    default String path() {
        if (name().endsWith(".csv")) {
            return "csv/" + name();
        }
        return name().contains(".") ? name() : name() + "/";
    }

    /**
     * What stands once before all articles: the heading line of a CSV file. Empty for formats of
     * one file an article.
     */
    default byte[] heading() {
        return new byte[0];
    }

    /** How its articles share a file, where they do. */
    default Sharing sharing() {
        return name().contains(".") ? Sharing.LINES : Sharing.ARCHIVE;
    }

    /** More articles than this in one file are too many for what takes it in. */
    default int mostInAFile() {
        return Integer.MAX_VALUE;
    }

    /**
     * The files of one article below {@link #path()}: most often one, else those of a folder of its
     * own, the same for every article. Their bytes stand in a rendition one after the other, with a
     * {@link #FILE_SEPARATOR} between them.
     */
    default List<String> files(String id) {
        return List.of(id + ".xml");
    }

    Rendered render(Article article);
}
