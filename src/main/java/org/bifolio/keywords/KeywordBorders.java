package org.bifolio.keywords;

/** Finds the lost borders of English keywords. */
public final class KeywordBorders {

    private final BorderReader reader;

    /** With nothing but what comes with the program. */
    public KeywordBorders() {
        this(new LearntPairs(), Cedict.none());
    }

    /**
     * @param pairs learnt from sure records; may be empty
     * @param dictionary the user's own, or none
     */
    public KeywordBorders(LearntPairs pairs, Cedict dictionary) {
        reader = new BorderReader(Knowledge.of(pairs, dictionary));
    }

    /**
     * Parts the text rendering's keyword line, where Chinese and English keywords stand in one row.
     * Latin words right after the last Chinese one may belong to either side: {@code 风洞实验 CFD
     * diffusion cascade CFD}.
     */
    public MixedKeywords part(String line) {
        return MixedLine.part(line);
    }

    /**
     * Reads the borders of one English line; never fails, a hopeless line is one keyword of low
     * confidence.
     */
    public KeywordReading read(KeywordLine line) {
        return SeparatedRow.is(line) ? SeparatedRow.read(line) : reader.read(line);
    }
}
