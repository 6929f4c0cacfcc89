package org.bifolio.keywords;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Keyword pairs of sure records, by how many records hold them. Written as rows of Chinese, English
 * and count, parted by tabs and sorted, so that the same records make the same bytes.
 */
public final class LearntPairs {

    private static final int MOST_PAIRS = 200_000;
    private static final int LONGEST_PIECE = 4;
    private static final int LEAST_RECORDS = 2;
    private static final double SURE = 1.2;

    private record Pair(String zh, String en) {}

    private static final Comparator<Pair> ORDER =
            Comparator.comparing(Pair::zh).thenComparing(Pair::en);

    private final Map<Pair, Integer> counts = new TreeMap<>(ORDER);

    /** Learns from one record; lists of unequal length teach nothing. */
    public void add(List<String> zh, List<String> en) {
        if (zh.size() == en.size()) {
            for (int at = 0; at < zh.size(); at++) {
                add(zh.get(at), en.get(at), 1);
            }
        }
    }

    private void add(String zh, String en, int records) {
        String chinese = ChineseTerm.fold(zh.strip());
        String english = String.join(" ", Words.of(en));
        if (!chinese.isEmpty() && !english.isEmpty()) {
            counts.merge(new Pair(chinese, english), records, Integer::sum);
        }
    }

    public int size() {
        return counts.size();
    }

    /** Beyond 200,000 pairs those of the fewest records are left out. */
    public void write(Writer writer) throws IOException {
        int least = leastWorthKeeping();
        for (Map.Entry<Pair, Integer> entry : counts.entrySet()) {
            if (entry.getValue() >= least) {
                Pair pair = entry.getKey();
                writer.write(pair.zh() + '\t' + pair.en() + '\t' + entry.getValue() + '\n');
            }
        }
    }

    private int leastWorthKeeping() {
        int least = 1;
        while (countFrom(least) > MOST_PAIRS) {
            least++;
        }
        return least;
    }

    private long countFrom(int least) {
        return counts.values().stream().filter(count -> count >= least).count();
    }

    /** Reads what {@link #write} wrote; rows of another shape are passed over. */
    public static LearntPairs read(BufferedReader rows) throws IOException {
        LearntPairs pairs = new LearntPairs();
        for (String row = rows.readLine(); row != null; row = rows.readLine()) {
            int first = row.indexOf('\t');
            int second = row.indexOf('\t', first + 1);
            if (first > 0 && second > 0 && row.substring(second + 1).matches("\\d{1,9}")) {
                int records = Integer.parseInt(row.substring(second + 1));
                pairs.add(row.substring(0, first), row.substring(first + 1, second), records);
            }
        }
        return pairs;
    }

    /** Whole keywords and their pieces, each stem by how often it comes with the piece. */
    Glossary glossary() {
        Glossary.Builder glossary = new Glossary.Builder();
        Map<String, Integer> pieces = new HashMap<>();
        Map<String, Map<String, Integer>> together = new HashMap<>();
        counts.forEach((pair, records) -> count(pair, records, pieces, together));
        together.forEach(
                (piece, stems) ->
                        stems.forEach(
                                (stem, records) -> {
                                    if (records >= LEAST_RECORDS) {
                                        double share =
                                                SURE * records / pieces.getOrDefault(piece, 1);
                                        glossary.add(piece, stem, Math.min(1, share));
                                    }
                                }));
        counts.forEach((pair, records) -> glossary.addPhrase(pair.zh(), pair.en()));
        return glossary.build();
    }

    /** The English sides by themselves. */
    KnownKeywords known() {
        KnownKeywords.Builder known = new KnownKeywords.Builder();
        counts.forEach((pair, records) -> known.add(pair.zh(), pair.en(), records));
        return known.build();
    }

    private static void count(
            Pair pair,
            int records,
            Map<String, Integer> pieces,
            Map<String, Map<String, Integer>> together) {
        Set<String> stems = new HashSet<>();
        Words.of(pair.en()).stream()
                .filter(word -> !StopWords.contains(word))
                .forEach(word -> stems.add(Stems.of(word)));
        for (String piece : pieces(pair.zh())) {
            pieces.merge(piece, records, Integer::sum);
            Map<String, Integer> own = together.computeIfAbsent(piece, key -> new HashMap<>());
            stems.forEach(stem -> own.merge(stem, records, Integer::sum));
        }
    }

    private static Set<String> pieces(String zh) {
        Set<String> pieces = new HashSet<>();
        for (int from = 0; from < zh.length(); from++) {
            int last = Math.min(zh.length(), from + LONGEST_PIECE);
            for (int to = from + 1; to <= last && Letters.isHan(zh.charAt(to - 1)); to++) {
                if (to - from > 1) {
                    pieces.add(zh.substring(from, to));
                }
            }
        }
        return pieces;
    }
}
