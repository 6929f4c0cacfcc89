package org.bifolio.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * An English abstract that lost one blank every 85 to 125 letters, as at the line breaks of a
 * printed page.
 *
 * @param lost where, in the damaged text, a blank is missing between two letters
 */
record DamagedAbstract(String clean, String damaged, Set<Integer> lost) {

    /** Real abstracts for measuring, which are not part of the project. */
    static final Path MATERIAL = Path.of("../shared/language/abstracts.txt");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static List<String> material() {
        try {
            return Files.readAllLines(MATERIAL).stream()
                    .map(line -> Normalizer.normalize(line, Normalizer.Form.NFKC))
                    .map(line -> BLANKS.matcher(line).replaceAll(" ").strip())
                    .filter(line -> line.length() > 300 && line.length() < 4000)
                    .filter(line -> line.chars().noneMatch(Character::isIdeographic))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DamagedAbstract of(String clean, Random random) {
        StringBuilder damaged = new StringBuilder();
        Set<Integer> lost = new TreeSet<>();
        int copied = 0;
        for (int blank : lineBreaks(clean, random)) {
            damaged.append(clean, copied, blank);
            copied = blank + 1;
            if (Character.isLetter(clean.charAt(blank - 1))
                    && Character.isLetter(clean.charAt(copied))) {
                lost.add(damaged.length());
            }
        }
        damaged.append(clean, copied, clean.length());
        return new DamagedAbstract(clean, damaged.toString(), lost);
    }

    private static List<Integer> lineBreaks(String text, Random random) {
        int width = random.nextInt(88, 123);
        List<Integer> breaks = new ArrayList<>();
        int blank = text.indexOf(' ', width);
        while (blank >= 0) {
            breaks.add(blank);
            int line = Math.max(85, Math.min(125, width + random.nextInt(-4, 5)));
            blank = text.indexOf(' ', blank + line);
        }
        return breaks;
    }

    int words() {
        return BLANKS.split(clean).length;
    }
}
