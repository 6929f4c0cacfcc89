package org.bifolio.output;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bifolio.article.Article;
import org.bifolio.write.ArticleFormat;
import org.bifolio.write.Rendered;

/**
 * The formats of a run in their fixed order, and how they are laid out; {@code records.jsonl} is
 * always one of them.
 */
public record FormatSet(List<ArticleFormat> all, Layout layout) {

    public static final String RECORDS = "records.jsonl";

    public FormatSet {
        all = List.copyOf(all);
        if (all.stream().noneMatch(format -> format.name().equals(RECORDS))) {
            throw new IllegalArgumentException(RECORDS + " is written by every run");
        }
    }

    public List<String> names() {
        return all.stream().map(ArticleFormat::name).toList();
    }

    /** Where the outputs stand below the output folder; a folder ends in {@code /}. */
    List<String> paths() {
        Stream<String> manifest = layout.bundled() ? Stream.of(Manifest.FILE) : Stream.of();
        return Stream.concat(all.stream().map(layout::place).distinct(), manifest).toList();
    }

    int records() {
        return names().indexOf(RECORDS);
    }

    /** The positions of the formats of lines, which the store keeps. */
    int[] ofLines() {
        return IntStream.range(0, all.size()).filter(i -> !isFolder(i)).toArray();
    }

    /** The positions of the formats that are one file an article. */
    int[] ofSingleFiles() {
        return IntStream.range(0, all.size())
                .filter(i -> isFolder(i) && !layout.bundled())
                .toArray();
    }

    /** The positions of the formats whose articles share files. */
    public IntStream ofSharedFiles() {
        return IntStream.range(0, all.size()).filter(i -> !isFolder(i) || layout.bundled());
    }

    byte[] render(int format, Article article) {
        Rendered rendered = all.get(format).render(article);
        return rendered.bytes();
    }

    /**
     * Where a format of single files keeps an article, below the output folder. The id is letters,
     * digits and hyphens only: safe as a name.
     */
    List<String> files(int format, String id, Shape shape) {
        if (!SafeName.isId(id)) {
            throw new IllegalArgumentException("not an id: " + id);
        }
        String folder = all.get(format).path() + shape.folder(id);
        return all.get(format).files(id).stream().map(folder::concat).toList();
    }

    boolean isFolder(int format) {
        return all.get(format).path().endsWith("/");
    }
}
