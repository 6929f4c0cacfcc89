package org.bifolio.keywords;

/**
 * How reading one more English keyword moves along the Chinese list. A state says how many Chinese
 * keywords have their partner and what went wrong so far: at most one keyword too many or too few,
 * or two neighbours in changed order.
 */
final class Arcs {

    /** What an arc is worth is put together from these. */
    enum Kind {
        /** Partner of Chinese keyword j. */
        MATCH,
        /** An English keyword without a Chinese one. */
        EXTRA,
        /** j has no English keyword; partner of j+1. */
        SKIP,
        /** Partner of j; j+1, the last, has none. */
        SKIP_LAST,
        /** Partner of j+1, j comes next. */
        SWAP
    }

    static final int EQUAL = 0;
    static final int ONE_MORE = 1;
    static final int ONE_LESS = 2;
    static final int SWAPPING = 3;
    private static final int FLAWS = 4;

    final int states;
    final int[] from;
    final int[] to;
    final Kind[] kinds;
    final int[] terms;
    private final int count;
    private int size;

    private Arcs(int count, int room) {
        this.count = count;
        states = (count + 1) * FLAWS;
        from = new int[room];
        to = new int[room];
        kinds = new Kind[room];
        terms = new int[room];
    }

    /**
     * @param count Chinese keywords
     * @param last whether the arcs end at the end of the row
     */
    static Arcs of(int count, boolean last) {
        Arcs arcs = new Arcs(count, 8 * (count + 1));
        for (int term = 0; term < count; term++) {
            arcs.addMatches(term);
        }
        if (last && count > 1) {
            arcs.add(count - 2, EQUAL, count, ONE_LESS, Kind.SKIP_LAST, count - 2);
        }
        return arcs;
    }

    private void addMatches(int term) {
        for (int flaw = EQUAL; flaw <= ONE_LESS; flaw++) {
            add(term, flaw, term + 1, flaw, Kind.MATCH, term);
        }
        add(term, EQUAL, term, ONE_MORE, Kind.EXTRA, term);
        if (term + 1 < count) {
            add(term, EQUAL, term + 2, ONE_LESS, Kind.SKIP, term);
            add(term, EQUAL, term, SWAPPING, Kind.SWAP, term);
            add(term, SWAPPING, term + 2, EQUAL, Kind.MATCH, term);
        } else {
            add(count, EQUAL, count, ONE_MORE, Kind.EXTRA, term);
        }
    }

    private void add(int read, int flaw, int readThen, int flawThen, Kind kind, int term) {
        from[size] = read * FLAWS + flaw;
        to[size] = readThen * FLAWS + flawThen;
        kinds[size] = kind;
        terms[size++] = term;
    }

    int size() {
        return size;
    }

    boolean isFinal(int state) {
        return state / FLAWS == count && state % FLAWS != SWAPPING;
    }
}
