package org.bifolio.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.bifolio.input.PageKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What earlier runs left, read once from front to back: the catalogue, a sorted list of {@link
 * PageEntry}s, and beside it the articles in each format of one file for all.
 */
final class Store implements Closeable {

    /**
     * @param settings the hash of the settings that the articles were converted with
     * @param version changes whenever the store does
     * @param formats the formats of the run that wrote it, as the sizes of its entries count them
     * @param shape of the files of single articles
     */
    record Header(String settings, String version, List<String> formats, Shape shape) {

        /** Earlier versions knew one shape only. */
        Header {
            shape = Objects.requireNonNullElse(shape, Shape.FLAT);
        }
    }

    static final String CATALOGUE = "catalogue";
    private static final String HEADER = "header";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Header header;
    private final boolean current;
    private final Lines.@Nullable Source<PageEntry> catalogue;

    private Store(Header header, boolean current, Lines.@Nullable Source<PageEntry> catalogue) {
        this.header = header;
        this.current = current;
        this.catalogue = catalogue;
    }

    /** Opens the store of an output folder; an empty one where no run has ended yet. */
    static Store open(OutputFolder output, Settings settings) throws IOException {
        Path header = output.store().resolve(HEADER);
        if (!Files.exists(header)) {
            return new Store(
                    new Header(settings.hash(), "none", List.of(), Shape.FLAT), false, null);
        }
        Header found = readHeader(output.store());
        boolean current =
                found.settings().equals(settings.hash()) && settings.outputsStandIn(output);
        Path catalogue = output.store().resolve(CATALOGUE);
        return new Store(found, current, Lines.read(catalogue, new PageEntryForm()));
    }

    static Header readHeader(Path store) {
        return JSON.readValue(store.resolve(HEADER), Header.class);
    }

    static void writeHeader(Path store, Header header) {
        JSON.writeValue(store.resolve(HEADER), header);
    }

    boolean exists() {
        return catalogue != null;
    }

    /**
     * Whether its articles were made with the settings of this run, so that they may stay as they
     * are.
     */
    boolean isCurrent() {
        return current;
    }

    /** The formats of the run that wrote it. */
    List<String> formats() {
        return header.formats();
    }

    /** How the files of single articles lie in the output. */
    Shape shape() {
        return header.shape();
    }

    String version() {
        return header.version();
    }

    /**
     * The entry of a page that may stay as it is, passing over all entries before it; null when
     * there is none.
     */
    @Nullable PageEntry advanceTo(PageKey key) throws IOException {
        PageEntry head = peek();
        while (head != null && head.key().compareTo(key) < 0) {
            next();
            head = peek();
        }
        return head != null && current && head.key().equals(key) ? head : null;
    }

    @Nullable PageEntry peek() {
        return catalogue == null ? null : catalogue.peek();
    }

    @Nullable PageEntry next() throws IOException {
        return catalogue == null ? null : catalogue.next();
    }

    /** How many pages it knows from here on; reads to the end. */
    long countPages() throws IOException {
        long pages = 0;
        while (next() != null) {
            pages++;
        }
        return pages;
    }

    @Override
    public void close() throws IOException {
        if (catalogue != null) {
            catalogue.close();
        }
    }
}
