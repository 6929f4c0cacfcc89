package org.bifolio.words;

/**
 * A text whose lines were about so wide, and whose line breaks all lost their blank: a lost blank
 * tells where the next is to be looked for. A break that shows no seam (after a comma, a hyphen, a
 * bracket) is passed over, so two or three widths may lie between two seams.
 */
final class LineWidth {

    private static final double UNSEEN_BREAK = 0.2;
    private static final double SPREAD = 5.5;
    private static final double IRREGULAR = 2e-4; // short lines: per letter, any distance
    private static final int MOST_LINES = 4;

    /** So many breaks without a seam are as good as impossible. */
    private static final int MOST_UNSEEN = 400;

    private static final double LETTERS_A_WORD = 6.5;

    private final double[] byDistance;
    private final double[] unseen = new double[MOST_UNSEEN];
    private final int width;

    LineWidth(int width) {
        this.width = width;
        for (int breaks = 0; breaks < MOST_UNSEEN; breaks++) {
            unseen[breaks] = Math.pow(UNSEEN_BREAK, breaks);
        }
        byDistance = new double[width * MOST_LINES + width / 2];
        for (int distance = 1; distance < byDistance.length; distance++) {
            byDistance[distance] = LETTERS_A_WORD * density(distance);
        }
    }

    private double density(int distance) {
        double density = IRREGULAR;
        double weight = 1 - UNSEEN_BREAK;
        for (int lines = 1; lines <= MOST_LINES; lines++) {
            double spread = SPREAD * Math.sqrt(lines);
            double off = (distance - lines * width) / spread;
            density += weight * Math.exp(-off * off / 2) / (spread * Math.sqrt(2 * Math.PI));
            weight *= UNSEEN_BREAK;
        }
        return density;
    }

    /** How likely a seam stands at a word that far behind the last one. */
    double step(int distance) {
        return distance < byDistance.length ? byDistance[distance] : 0;
    }

    /** No two seams that far apart follow each other. */
    int reach() {
        return byDistance.length;
    }

    /** The first line may be shorter: a label or an indent stood before the text. */
    double first(int position) {
        double anywhere = position < width ? LETTERS_A_WORD / 4 / width : 0;
        return step(Math.max(1, position)) * 3 / 4 + anywhere;
    }

    /** How likely no seam is seen in that many letters after the last one. */
    double last(int rest) {
        int breaks = (int) (rest / (width + SPREAD));
        return breaks < MOST_UNSEEN ? unseen[breaks] : 0;
    }
}
