package org.bifolio.words;

import java.util.ArrayList;
import java.util.List;
import org.bifolio.finding.Edit;

/** A text on its way: the blanks put in so far, each counted in the text as it came. */
final class Parting {

    private static final double LIKELY = 0.5;

    private final String original;

    /** In ascending order. */
    private final List<Blank> blanks = new ArrayList<>();

    /** A blank before the letter at {@code at} of the original text. */
    private record Blank(int at, double confidence, double evidence) {

        boolean isLikely() {
            return confidence >= LIKELY;
        }
    }

    Parting(String original) {
        this.original = original;
    }

    /** The text with the blanks that are likelier than not. */
    String text() {
        StringBuilder text = new StringBuilder(original.length() + blanks.size());
        int copied = 0;
        for (Blank blank : blanks) {
            if (blank.isLikely()) {
                text.append(original, copied, blank.at()).append(' ');
                copied = blank.at();
            }
        }
        return text.append(original, copied, original.length()).toString();
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
        int place = blanks.size();
        while (place > 0 && blanks.get(place - 1).at() >= seam.at()) {
            place--;
        }
        if (place < blanks.size() && blanks.get(place).at() == seam.at()) {
            return false;
        }
        blanks.add(place, new Blank(seam.at(), confidence, seam.evidence()));
        return true;
    }

    /** Where a letter of {@link #text()} stands in the original text. */
    int inOriginal(int at) {
        int place = at;
        for (Blank blank : blanks) {
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
        int next;
        for (int i = 0; i < blanks.size(); i = next) {
            int end = runEnd(blanks.get(i).at());
            next = i + 1;
            while (next < blanks.size() && blanks.get(next).at() < end) {
                next++;
            }
            edits.add(edit(runStart(blanks.get(i).at()), end, told(blanks.subList(i, next))));
        }
        return edits;
    }

    private static List<Blank> told(List<Blank> inRun) {
        List<Blank> likely = new ArrayList<>();
        for (Blank blank : inRun) {
            if (blank.isLikely()) {
                likely.add(blank);
            }
        }
        return likely.isEmpty() ? inRun.subList(0, 1) : likely;
    }

    private Edit edit(int start, int end, List<Blank> told) {
        StringBuilder after = new StringBuilder(end - start + told.size());
        int copied = start;
        double confidence = 1;
        for (Blank blank : told) {
            after.append(original, copied, blank.at()).append(' ');
            copied = blank.at();
            confidence = Math.min(confidence, blank.confidence());
        }
        after.append(original, copied, end);
        String evidence = "log-odds " + Math.round(10 * told.get(0).evidence()) / 10.0;
        return new Edit(
                start, original.substring(start, end), after.toString(), confidence, evidence);
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
