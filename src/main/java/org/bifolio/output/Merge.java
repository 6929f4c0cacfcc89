package org.bifolio.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.bifolio.article.Article;
import org.bifolio.input.ListedPage;
import org.bifolio.input.PageKey;
import org.jspecify.annotations.Nullable;

/**
 * Merges what is known with what the parts made into the next store: manifest, old catalogue and
 * parts are sorted alike, so one walk over the three decides for every page.
 */
final class Merge implements Closeable {

    /**
     * What the walk found out about the pages, which are counted from 0 in the order of the new
     * catalogue.
     *
     * @param fresh the pages that a part of this run converted
     * @param repeated the ids that more than one page has
     * @param touched the ids that lost or changed a page
     * @param present all ids
     * @param gone the entries that are no longer in the catalogue; articles not where all outputs
     *     are made anew
     */
    record Result(
            BitSet fresh, IdSet repeated, IdSet touched, IdSet present, List<PageEntry> gone) {}

    private final FormatSet formats;
    private final Function<byte[], Article> recordReader;
    private final boolean prune;
    private final boolean storeIsCurrent;
    private final int[] lines;
    private final Lines.Source<ListedPage> manifest;
    private final Entries parts;
    private final Entries known;
    private final int[] knownFormats;
    private final List<String> knownNames;
    private final Lines.Sink<PageEntry> catalogue;
    private final List<OutputStream> streams = new ArrayList<>();
    private final Result result =
            new Result(new BitSet(), new IdSet(), new IdSet(), new IdSet(), new ArrayList<>());
    private @Nullable PageEntry last;
    private int count;

    Merge(
            OutputFolder output,
            RunPlan plan,
            Store store,
            FormatSet formats,
            Function<byte[], Article> recordReader,
            boolean prune)
            throws IOException {
        this.formats = formats;
        this.recordReader = recordReader;
        this.prune = prune;
        this.storeIsCurrent = store.isCurrent();
        this.lines = formats.ofLines();
        this.manifest = Lines.read(plan.manifest(), new ListedPageForm());
        List<Path> partFolders = plan.partNumbers().mapToObj(plan::part).toList();
        this.parts = new Entries(partFolders, PartWriter.INDEX, formats.names(), lines);
        this.knownNames = store.formats();
        this.knownFormats =
                storeIsCurrent ? lines : new int[] {knownNames.indexOf(FormatSet.RECORDS)};
        this.known =
                new Entries(
                        store.exists() ? List.of(output.store()) : List.of(),
                        Store.CATALOGUE,
                        knownNames,
                        knownFormats);
        Path next = output.next().resolve("store");
        Files.createDirectories(next);
        this.catalogue = Lines.write(next.resolve(Store.CATALOGUE), new PageEntryForm());
        for (int format : lines) {
            streams.add(
                    new BufferedOutputStream(
                            Files.newOutputStream(next.resolve(formats.names().get(format))),
                            1 << 16));
        }
    }

    Result merge() throws IOException {
        ListedPage listed = manifest.peek();
        PageEntry old = known.peek();
        while (listed != null || old != null) {
            int order = listed == null ? 1 : old == null ? -1 : listed.key().compareTo(old.key());
            List<Entries.Item> before =
                    order >= 0 && old != null ? allOf(known, old.key()) : List.of();
            if (order <= 0 && listed != null) {
                listed(listed.key(), before);
                manifest.next();
            } else {
                vanished(before);
            }
            listed = manifest.peek();
            old = known.peek();
        }
        return result;
    }

    /** The entries of one page: one, or one for each article of a list. */
    private static List<Entries.Item> allOf(Entries entries, PageKey key) throws IOException {
        List<Entries.Item> items = new ArrayList<>(1);
        for (PageEntry next = entries.peek();
                next != null && next.key().equals(key);
                next = entries.peek()) {
            items.add(entries.next());
        }
        return items;
    }

    private void listed(PageKey key, List<Entries.Item> before) throws IOException {
        List<Entries.Item> made = allOf(parts, key);
        if (made.isEmpty()) {
            for (Entries.Item item : before) {
                add(item.entry(), item.bytes());
            }
        } else if (made.get(0).entry().isUnchanged()) {
            String stamp = made.get(0).entry().stamp();
            for (Entries.Item item : before) {
                add(item.entry().withStamp(stamp), item.bytes());
            }
        } else {
            before.forEach(item -> gone(item.entry()));
            for (Entries.Item item : made) {
                touch(item.entry());
                result.fresh.set(count);
                add(item.entry(), item.bytes());
            }
        }
    }

    /**
     * A page that is no longer in the input stays, unless it is pruned or the same page stands
     * under another root now.
     */
    private void vanished(List<Entries.Item> before) throws IOException {
        boolean moved =
                !before.isEmpty()
                        && (isSamePage(before.get(0).entry(), last)
                                || isSamePage(before.get(0).entry(), parts.peek()));
        for (Entries.Item item : before) {
            PageEntry entry = item.entry();
            if (prune || moved) {
                gone(entry);
            } else if (storeIsCurrent || !entry.isArticle()) {
                add(entry, item.bytes());
            } else {
                restyle(entry, recordReader.apply(item.bytes().get(0)));
            }
        }
    }

    private void restyle(PageEntry entry, Article article) throws IOException {
        List<Integer> sizes = new ArrayList<>();
        List<byte[]> bytes = new ArrayList<>();
        for (int format = 0; format < formats.all().size(); format++) {
            byte[] rendered = formats.render(format, article);
            sizes.add(rendered.length);
            if (!formats.isFolder(format)) {
                bytes.add(rendered);
            }
        }
        add(entry.withSizes(sizes), bytes);
    }

    private void add(PageEntry entry, List<byte[]> bytes) throws IOException {
        catalogue.add(entry);
        for (int i = 0; i < bytes.size(); i++) {
            streams.get(i).write(bytes.get(i));
        }
        if (entry.id() != null && !result.present.add(entry.id())) {
            result.repeated.add(entry.id());
        }
        last = entry;
        count++;
    }

    private void gone(PageEntry entry) {
        if (storeIsCurrent || !entry.isArticle()) {
            result.gone.add(entry);
        }
        touch(entry);
    }

    private void touch(PageEntry entry) {
        if (entry.id() != null) {
            result.touched.add(entry.id());
        }
    }

    private static boolean isSamePage(PageEntry entry, @Nullable PageEntry other) {
        return other != null
                && other.uri().equals(entry.uri())
                && other.sha256().equals(entry.sha256());
    }

    @Override
    public void close() throws IOException {
        manifest.close();
        parts.close();
        known.close();
        catalogue.close();
        for (OutputStream stream : streams) {
            stream.close();
        }
    }
}
