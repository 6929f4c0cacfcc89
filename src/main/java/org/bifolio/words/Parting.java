package org.bifolio.words;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.bifolio.finding.Edit;

/** A text on its way: the blanks put in so far, each counted in the text as it came. */
final class Parting {

    private static final double LIKELY = 0.5;

    private final String original;
    private final TreeMap<Integer, Blank> blanks = new TreeMap<>();

    /** A blank before the letter at {@code at} of the original text. */
    private record Blank(int at, double confidence, String evidence) {

        boolean isLikely() {
            return confidence >= LIKELY;
        }
    }

    Parting(String original) {
        this.original = original;
    }

    /** The text with the blanks that are likelier than not. */
    String text() {
        return blanks.isEmpty() ? original : parted(0, original.length());
    }

    private String parted(int from, int to) {
        StringBuilder text = new StringBuilder(to - from + 16);
        int copied = from;
        for (Blank blank : blanks.subMap(from, to).values()) {
            if (blank.isLikely()) {
                text.append(original, copied, blank.at()).append(' ');
                copied = blank.at();
            }
        }
        return text.append(original, copied, to).toString();
    }

    int length() {
        return original.length();
    }

    /**
     * Puts a blank where the seam is.
     *
     * @param seam with its place in the original text
     * @return false where a blank stands already
     */
    boolean part(Seam seam, double confidence) {
        String evidence = "log-odds " + Math.round(10 * seam.evidence()) / 10.0;
        Blank blank = new Blank(seam.at(), confidence, evidence);
        return blanks.putIfAbsent(seam.at(), blank) == null;
    }

    /** Where a letter of {@link #text()} stands in the original text. */
    int inOriginal(int at) {
        int place = at;
        for (Blank blank : blanks.values()) {
            if (blank.at() >= place) {
                break;
            }
            place -= blank.isLikely() ? 1 : 0;
        }
        return place;
    }

    /** One edit for each run of letters. A doubtful blank is not told beside a likely one. */
    List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        int end = 0;
        for (Blank blank : blanks.values()) {
            if (blank.at() >= end) {
                int start = runStart(blank.at());
                end = runEnd(blank.at());
                edits.add(edit(start, end));
            }
        }
        return edits;
    }

    private Edit edit(int start, int end) {
        List<Blank> inRun = List.copyOf(blanks.subMap(start, end).values());
        List<Blank> likely = inRun.stream().filter(Blank::isLikely).toList();
        List<Blank> told = likely.isEmpty() ? inRun.subList(0, 1) : likely;
        StringBuilder after = new StringBuilder(original.substring(start, end));
        double confidence = 1;
        for (int i = told.size() - 1; i >= 0; i--) {
            after.insert(told.get(i).at() - start, ' ');
            confidence = Math.min(confidence, told.get(i).confidence());
        }
        String before = original.substring(start, end);
        return new Edit(start, before, after.toString(), confidence, told.get(0).evidence());
    }

    private int runStart(int at) {
        int start = at;
        while (start > 0 && Tokens.isEnglish(original.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private int runEnd(int at) {
        int end = at;
        while (end < original.length() && Tokens.isEnglish(original.charAt(end))) {
            end++;
        }
        return end;
    }
}
