package org.bifolio.benchmark;

import java.util.Locale;

/** How many of what was this sure is right. */
final class Bins {

    private static final double[] FROM = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99};

    private final int[] all = new int[FROM.length];
    private final int[] right = new int[FROM.length];

    void add(double confidence, boolean isRight) {
        int bin = FROM.length - 1;
        while (confidence < FROM[bin]) {
            bin--;
        }
        all[bin]++;
        right[bin] += isRight ? 1 : 0;
    }

    void print(String title) {
        System.out.println(title);
        for (int bin = 0; bin < FROM.length; bin++) {
            if (all[bin] > 0) {
                System.out.printf(
                        Locale.ROOT,
                        "  from %.2f: %6d, right %.4f%n",
                        FROM[bin],
                        all[bin],
                        right[bin] / (double) all[bin]);
            }
        }
    }
}
