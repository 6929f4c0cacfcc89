package org.bifolio.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.bifolio.input.Inputs;
import org.bifolio.input.ListedPage;
import org.bifolio.input.PageReader;
import org.bifolio.output.OutputFolder;
import org.bifolio.page.RawPage;

/** The page that a person names: a file, one compressed page, or a page inside an archive. */
final class InspectedPage {

    private InspectedPage() {}

    /**
     * Reads it.
     *
     * @param name {@code page.html} or {@code crawl.warc.gz!/000012}
     * @throws IOException with a message for that person, when there is no such page or several
     */
    static RawPage read(String name) throws IOException {
        Path spool = Files.createTempDirectory("bifolio");
        try (PageReader reader = new PageReader(spool)) {
            return reader.read(
                    ListedPage.isInside(name) ? ListedPage.inside(name) : only(name, spool));
        } finally {
            OutputFolder.delete(spool);
        }
    }

    private static ListedPage only(String name, Path spool) throws IOException {
        if (Files.isDirectory(Path.of(name))) {
            throw new IOException(
                    name + " is a folder, and inspect wants one page" + firstPage(name, spool));
        }
        if (!Files.isRegularFile(Path.of(name))) {
            throw new IOException("there is no page " + name);
        }
        Iterator<ListedPage> pages =
                new Inputs(List.of(name), spool).walk(InputStream.nullInputStream(), spool);
        ListedPage first = pages.next();
        if (pages.hasNext()) {
            List<String> some = new ArrayList<>(List.of(first.uri(), pages.next().uri()));
            throw new IOException(
                    name + " holds several pages; name one, such as " + String.join(" or ", some));
        }
        return first;
    }

    private static String firstPage(String folder, Path spool) throws IOException {
        Iterator<ListedPage> pages =
                new Inputs(List.of(folder), spool).walk(InputStream.nullInputStream(), spool);
        return pages.hasNext() ? ", such as " + Path.of(folder).resolve(pages.next().uri()) : "";
    }
}
