package org.bifolio.keywords;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** How well the borders of one kind of rows are found, and how sure readings may be trusted. */
final class KeywordFigures {

    static final List<String> JOINTS = List.of(" ", "");

    /** Whole lists, then 5% of them without one Chinese keyword, then all of them so. */
    static final List<String> KINDS =
            List.of("blanks", "nothing", "blanks, 5% lack one", "blanks, each lacks one");

    private static final double SURE = 0.9;
    private static final int TENTHS = 10;

    final String kind;
    private int lists;
    private int exact;
    private int written;
    private int sureLists;
    private int sureListsRight;
    private int keywords;
    private final int[] byTenth = new int[TENTHS + 1];
    private final int[] rightByTenth = new int[TENTHS + 1];

    KeywordFigures(String kind) {
        this.kind = kind;
    }

    /** Of all kinds, in the order of {@link #KINDS}. */
    static List<KeywordFigures> measure(
            List<KeywordExample> examples, Function<KeywordLine, KeywordReading> reader) {
        List<KeywordFigures> figures = new ArrayList<>();
        KINDS.forEach(kind -> figures.add(new KeywordFigures(kind)));
        for (int at = 0; at < examples.size(); at++) {
            KeywordExample example = examples.get(at);
            int size = example.zh().size();
            KeywordExample lacking = size > 1 ? example.without(at % size) : example;
            figures.get(0).add(reader.apply(example.line(" ")), example);
            figures.get(1).add(reader.apply(example.line("")), example);
            figures.get(2).add(reader.apply((at % 20 == 0 ? lacking : example).line(" ")), example);
            if (size > 1) {
                figures.get(3).add(reader.apply(lacking.line(" ")), example);
            }
        }
        return figures;
    }

    void add(KeywordReading reading, KeywordExample example) {
        boolean right = reading.keywords().equals(example.en());
        boolean sure = reading.confidence() >= SURE;
        lists++;
        exact += right ? 1 : 0;
        written += right && reading.confidence() >= 0.5 ? 1 : 0;
        sureLists += sure ? 1 : 0;
        sureListsRight += sure && right ? 1 : 0;
        keywords += example.en().size();
        for (int at = 0; at < reading.keywords().size(); at++) {
            int tenth = (int) (reading.confidences().get(at) * TENTHS);
            byTenth[tenth]++;
            rightByTenth[tenth] += example.en().contains(reading.keywords().get(at)) ? 1 : 0;
        }
    }

    void add(KeywordFigures other) {
        lists += other.lists;
        exact += other.exact;
        written += other.written;
        sureLists += other.sureLists;
        sureListsRight += other.sureListsRight;
        keywords += other.keywords;
        for (int tenth = 0; tenth <= TENTHS; tenth++) {
            byTenth[tenth] += other.byTenth[tenth];
            rightByTenth[tenth] += other.rightByTenth[tenth];
        }
    }

    double exactShare() {
        return exact / (double) lists;
    }

    double wrongAndSure() {
        return (sureLists - sureListsRight) / (double) lists;
    }

    /** Sure keywords of all that there are. */
    double sureShare() {
        return (byTenth[9] + byTenth[10]) / (double) keywords;
    }

    double sureRight() {
        return (rightByTenth[9] + rightByTenth[10])
                / (double) Math.max(1, byTenth[9] + byTenth[10]);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        "%s: %d lists, exact %.4f (accepted and exact %.4f), sure lists %.3f, sure and wrong"
                                + " %.4f; keywords sure %.3f, of them right %.4f; right by tenth",
                        kind,
                        lists,
                        exactShare(),
                        written / (double) lists,
                        sureLists / (double) lists,
                        wrongAndSure(),
                        sureShare(),
                        sureRight()));
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            int count = byTenth[tenth] + (tenth == 9 ? byTenth[TENTHS] : 0);
            int right = rightByTenth[tenth] + (tenth == 9 ? rightByTenth[TENTHS] : 0);
            text.append(String.format(Locale.ROOT, " .%d:%d/%d", tenth, right, count));
        }
        return text.toString();
    }
}
