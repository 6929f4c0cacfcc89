package org.bifolio.output;

import java.util.List;
import java.util.Map;
import org.bifolio.input.PageKey;
import org.jspecify.annotations.Nullable;

/**
 * What became of one page, or of one article of a page that lists several: a line of the catalogue
 * and of a part's index.
 *
 * @param item which article of a page that lists several; absent for a page of one
 * @param stamp of the file when it was read, see {@link org.bifolio.input.ListedPage}
 * @param sha256 of the bytes, 64 hex digits
 * @param id of the article; absent when the page was rejected
 * @param richness how much the page tells: of two pages of one article the richer one becomes the
 *     record
 * @param rejection why the page was set aside; absent when it holds an article
 * @param sizes how many bytes the article takes in each format, in the order of the run's formats;
 *     for a rejected page the size of the page as it came
 * @param findings how many of each, by {@code severity/code}
 * @param repairs how many of each, by {@code rule/tenth}, the tenth being 0 to 9 for the confidence
 */
public record PageEntry(
        String uri,
        String root,
        @Nullable String item,
        String stamp,
        String sha256,
        @Nullable String id,
        int richness,
        @Nullable Rejection rejection,
        List<Integer> sizes,
        Map<String, Integer> findings,
        Map<String, Integer> repairs) {

    public PageKey key() {
        return new PageKey(uri, root);
    }

    /** As in the record: {@code list.html#7101034688} for an article of a list. */
    String articleUri() {
        return item == null ? uri : uri + "#" + item;
    }

    /** Whether the page holds an article. */
    boolean isArticle() {
        return id != null;
    }

    /** Whether this only notes that the file was touched and its bytes stayed. */
    boolean isUnchanged() {
        return id == null && rejection == null;
    }

    PageEntry withSizes(List<Integer> newSizes) {
        return new PageEntry(
                uri, root, item, stamp, sha256, id, richness, rejection, newSizes, findings,
                repairs);
    }

    PageEntry withStamp(String newStamp) {
        return new PageEntry(
                uri, root, item, newStamp, sha256, id, richness, rejection, sizes, findings,
                repairs);
    }
}
