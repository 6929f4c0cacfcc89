package org.bifolio.output;

import org.bifolio.write.ArticleFormat;
import org.bifolio.write.Sharing;

/**
 * How articles become files.
 *
 * @param bundled whether articles share files in every format; else each XML output is one file an
 *     article
 * @param compressed whether shared files are: XML and CSV by gzip, and what stands in an archive
 * @param folder more files of single articles than this do not lie in one folder
 * @param records more articles than this do not share a file
 * @param bytes nor articles of more bytes than this, before they are compressed
 */
public record Layout(boolean bundled, boolean compressed, int folder, int records, long bytes) {

    /** One file an article. */
    public static final Layout FILES = new Layout(false, false, 10_000, 10_000, 64 << 20);

    /** Collections, archives and CSV in parts. */
    public static final Layout BUNDLES = new Layout(true, false, 10_000, 10_000, 64 << 20);

    /** The same, compressed. */
    public Layout asCompressed() {
        return new Layout(bundled, true, folder, records, bytes);
    }

    /** Decided by nothing but what the output holds, so that it is the same on every way there. */
    Shape shape(int articles) {
        if (bundled) {
            return Shape.BUNDLED;
        }
        return articles > folder ? Shape.SHARDED : Shape.FLAT;
    }

    /** Whether a format comes in numbered files; the records are one file in every layout. */
    boolean isNumbered(ArticleFormat format) {
        return bundled && !format.name().equals(FormatSet.RECORDS);
    }

    /** Below the output folder: {@code jats/jats-00001.zip}, {@code csv/articles-00001.csv.gz}. */
    String file(ArticleFormat format, int number) {
        if (!isNumbered(format)) {
            return format.path();
        }
        Sharing sharing = format.sharing();
        int end = format.name().lastIndexOf('.');
        String stem = end < 0 ? format.name() : format.name().substring(0, end);
        String ending = sharing.ending() + (isGzipped(format) ? ".gz" : "");
        return folderOf(format) + "%s-%05d%s".formatted(stem, number, ending);
    }

    boolean isGzipped(ArticleFormat format) {
        return compressed && isNumbered(format) && format.sharing() != Sharing.ARCHIVE;
    }

    /** What is replaced as a whole, with a {@code /} at its end, or a single file. */
    String place(ArticleFormat format) {
        return isNumbered(format) ? folderOf(format) : format.path();
    }

    private static String folderOf(ArticleFormat format) {
        return format.path().substring(0, format.path().lastIndexOf('/') + 1);
    }
}
