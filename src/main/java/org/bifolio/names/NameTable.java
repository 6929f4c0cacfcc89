package org.bifolio.names;

import java.util.List;

/** Every name of the Chinese list against every name of the English one. */
final class NameTable {

    /** An article has fewer authors; what a page claims beyond is listed, but not compared. */
    private static final int MOST_COMPARED = 200;

    private final List<WrittenName> zh;
    private final List<WrittenName> en;
    private final NameMatch[][] matches;

    NameTable(List<WrittenName> zh, List<WrittenName> en) {
        this.zh = zh;
        this.en = en;
        this.matches = new NameMatch[isCompared() ? zh.size() : 0][en.size()];
        for (int i = 0; i < matches.length; i++) {
            for (int j = 0; j < en.size(); j++) {
                matches[i][j] = match(zh.get(i), en.get(j));
            }
        }
    }

    /** How these two names match, every letter accounted for. */
    static NameMatch match(WrittenName zh, WrittenName en) {
        if (zh.text().equals(en.text())) {
            return NameMatch.whole(1, "the same name");
        }
        if (en instanceof LatinName latin) {
            if (zh instanceof HanName han) {
                NameMatch read = ReadingMatch.of(han, latin);
                return read.score() > 0 ? read : InitialsMatch.of(han, latin);
            }
            return LatinMatch.of((LatinName) zh, latin);
        }
        return NameMatch.NONE;
    }

    /** How alike two names look that do not match. */
    NameMatch likeness(int i, int j) {
        if (en.get(j) instanceof LatinName latin) {
            return zh.get(i) instanceof HanName han
                    ? Likeness.of(han, latin)
                    : NameMatch.whole(LatinMatch.likeness((LatinName) zh.get(i), latin), "");
        }
        return NameMatch.NONE;
    }

    boolean isCompared() {
        return zh.size() <= MOST_COMPARED && en.size() <= MOST_COMPARED;
    }

    int zhSize() {
        return zh.size();
    }

    int enSize() {
        return en.size();
    }

    WrittenName zh(int i) {
        return zh.get(i);
    }

    WrittenName en(int j) {
        return en.get(j);
    }

    NameMatch match(int i, int j) {
        return matches[i][j];
    }

    double score(int i, int j) {
        return matches[i][j].score();
    }
}
