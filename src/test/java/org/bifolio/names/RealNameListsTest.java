package org.bifolio.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.bifolio.article.PersonName;
import org.junit.jupiter.api.Test;

/**
 * Measures the alignment on real author lists with the noise of their print: in the order of the
 * page, shuffled, and with the last English name missing. What failed is listed in {@code
 * target/names-failed.txt}.
 */
class RealNameListsTest {

    private static final Path NAMES = Path.of("../shared/language/names.tsv");

    /** One author: the Chinese name, the English one as printed. */
    private record Pair(String zh, String en) {}

    private final List<String> failed = new ArrayList<>();
    private int shown;
    private int aligned;
    private int wrong;
    private int wrongSure;
    private int families;
    private int familiesRight;

    @Test
    void readsTheNamesOfRealLists() throws IOException {
        assumeTrue(Files.exists(NAMES), "skipped: the real name lists are not beside the project");
        Random random = new Random(7);
        for (List<Pair> list : lists()) {
            List<Pair> shuffled = new ArrayList<>(list);
            Collections.shuffle(shuffled, random);
            measure(list, list);
            measure(list, shuffled);
            measure(list, list.subList(0, list.size() - (list.size() > 2 ? 1 : 0)));
            measure(list, shuffled.subList(0, shuffled.size() - (list.size() > 2 ? 1 : 0)));
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/names-failed.txt"), failed);
        System.out.printf(
                Locale.ROOT,
                "names: %d shown, %.4f aligned, %d wrong, %d of them sure, family right %.4f of %d%n",
                shown,
                aligned / (double) shown,
                wrong,
                wrongSure,
                familiesRight / (double) families,
                families);
        assertThat(aligned / (double) shown).isGreaterThan(0.96);
        assertThat(wrongSure / (double) shown).isLessThan(0.002);
        assertThat(familiesRight / (double) families).isGreaterThan(0.99);
    }

    private static Iterable<List<Pair>> lists() throws IOException {
        Map<String, List<Pair>> lists = new LinkedHashMap<>();
        for (String line : Files.readAllLines(NAMES)) {
            String[] cells = line.split("\t", -1);
            lists.computeIfAbsent(cells[0], article -> new ArrayList<>())
                    .add(new Pair(cells[2], cells[3]));
        }
        return lists.values();
    }

    private void measure(List<Pair> list, List<Pair> english) {
        List<AlignedName> everyone =
                new NameAlignment()
                        .align(
                                list.stream().map(Pair::zh).toList(),
                                english.stream().map(Pair::en).toList());
        List<AlignedName> chinese =
                everyone.stream().filter(name -> name.name().zh() != null).toList();
        for (int i = 0; i < list.size(); i++) {
            if (english.contains(list.get(i))) {
                measure(list.get(i), chinese.get(i));
            }
        }
    }

    private void measure(Pair pair, AlignedName name) {
        shown++;
        PersonName en = name.name().en();
        if (en == null || !sorted(en.text()).equals(sorted(pair.en()))) {
            failed.add(pair + " -> " + name);
            wrong += en == null ? 0 : 1;
            wrongSure += en != null && name.confidence() >= 0.9 && isRead(pair) ? 1 : 0;
            return;
        }
        aligned++;
        List<String> capitals =
                Arrays.stream(pair.en().split("[^A-Za-z'-]+", -1))
                        .filter(word -> word.length() > 1 && word.matches("[A-Z'-]+"))
                        .toList();
        if (capitals.size() == 1) {
            families++;
            boolean right =
                    en.family() != null && letters(en.family()).equals(letters(capitals.get(0)));
            familiesRight += right ? 1 : 0;
            if (!right) {
                failed.add("family of " + pair + " -> " + name);
            }
        }
    }

    /** Some real lists print the English names in another order than they are paired here. */
    private static boolean isRead(Pair pair) {
        return NameTable.match(WrittenName.of(pair.zh()), WrittenName.of(pair.en())).score() > 0;
    }

    private static String sorted(String name) {
        char[] letters = letters(name).toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }

    private static String letters(String name) {
        return LatinName.of(name).letters();
    }
}
