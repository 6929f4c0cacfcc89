package org.bifolio.names;

/**
 * The family name as capitals show it: {@code Xiaohan LIU}, {@code OUYANG Xiu}, and also where the
 * blank was lost, {@code SUXingzhi}. Empty when all or nothing is in capitals.
 */
record Capitals(int from, int to) {

    private static final Capitals NONE = new Capitals(0, 0);

    static Capitals of(LatinName name) {
        int from = 0;
        while (from < name.length()) {
            int end = name.wordEnd(from);
            int run = run(name, from, end);
            if (run == end - from && isFamily(name, from, end)) {
                return words(name, from, end);
            }
            if (from == 0 && run > 2 && run < end && isFamily(name, 0, run - 1)) {
                return new Capitals(0, run - 1);
            }
            from = end;
        }
        return NONE;
    }

    /** {@code ZHANG WANG Li}: one family name may fill several words. */
    private static Capitals words(LatinName name, int from, int end) {
        int to = end;
        while (to < name.length()) {
            int next = name.wordEnd(to);
            if (run(name, to, next) < next - to || next - to < 2) {
                break;
            }
            to = next;
        }
        return from == 0 && to == name.length() ? NONE : new Capitals(from, to);
    }

    private static int run(LatinName name, int from, int end) {
        int i = from;
        while (i < end && name.isCapital(i)) {
            i++;
        }
        return i - from;
    }

    /** Neither an initial nor a title such as {@code MD}. */
    private static boolean isFamily(LatinName name, int from, int to) {
        return to - from > 1
                && name.letters()
                        .substring(from, to)
                        .chars()
                        .anyMatch(c -> "aeiouvy".indexOf(c) >= 0);
    }

    boolean isEmpty() {
        return from == to;
    }

    boolean contradict(int familyFrom, int familyTo) {
        return !isEmpty() && (from != familyFrom || to != familyTo);
    }
}
