package org.bifolio.input;

import java.nio.file.Path;

/**
 * A page that was found, not yet read.
 *
 * @param uri its path below the input it came from, with {@code /}
 * @param root the absolute path of the folder that {@code uri} counts from; tells equal uris of two
 *     inputs apart
 * @param stamp size and time of the file; as long as it stays the same, the bytes do
 */
public record ListedPage(String uri, String root, String stamp) {

    public Path path() {
        return Path.of(root, uri);
    }

    public PageKey key() {
        return new PageKey(uri, root);
    }
}
