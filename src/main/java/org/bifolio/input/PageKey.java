package org.bifolio.input;

/**
 * Names a page across runs. The order is that of a sorted walk: by uri, folder by folder (so that
 * {@code a/x} comes before {@code a-b/x}), then by root.
 */
public record PageKey(String uri, String root) implements Comparable<PageKey> {

    @Override
    public int compareTo(PageKey other) {
        int byUri = compareWalked(uri, other.uri);
        return byUri != 0 ? byUri : root.compareTo(other.root);
    }

    /** The order of a sorted walk: what is in a folder stands right behind its name. */
    static int compareWalked(String left, String right) {
        int shared = Math.min(left.length(), right.length());
        for (int i = 0; i < shared; i++) {
            int difference = rank(left.charAt(i)) - rank(right.charAt(i));
            if (difference != 0) {
                return difference;
            }
        }
        return left.length() - right.length();
    }

    private static int rank(char c) {
        return c == '/' ? -1 : c;
    }
}
