package org.bifolio.keywords;

import java.util.List;

/** Finds the lost borders of English keywords. */
public final class KeywordBorders {

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
        return new KeywordReading(List.of(line.en()), List.of(0.0), 0.0, List.of(), "");
    }
}
