package org.bifolio.words;

import java.util.List;
import java.util.Random;

/** Times the repair of the measuring material on one thread, hot. Run by hand. */
final class GlueSpeed {

    private static final int ROUNDS = 10;

    private GlueSpeed() {}

    public static void main(String[] args) {
        long start = System.nanoTime();
        GluedWords words = new GluedWords();
        System.out.printf("lexicon loaded in %d ms%n", (System.nanoTime() - start) / 1_000_000);
        List<String> clean = DamagedAbstract.material();
        Random random = new Random(7);
        List<String> damaged =
                clean.stream().map(line -> DamagedAbstract.of(line, random).damaged()).toList();
        for (int round = 0; round < ROUNDS; round++) {
            System.out.printf(
                    "million characters a second: clean %.1f, damaged %.1f%n",
                    speed(words, clean), speed(words, damaged));
        }
    }

    private static double speed(GluedWords words, List<String> texts) {
        long start = System.nanoTime();
        long characters = 0;
        for (String text : texts) {
            characters += text.length() + 0L * words.edits(text, TextKind.PROSE, "").size();
        }
        return characters * 1e3 / (System.nanoTime() - start);
    }
}
