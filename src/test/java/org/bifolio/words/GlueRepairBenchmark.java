package org.bifolio.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The repair of glued words on one thread, in characters a second: some 200,000 characters of the
 * measuring abstracts, as they are and with blanks lost at their line breaks.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class GlueRepairBenchmark {

    private static final int CHARACTERS = 200_000;

    private final GluedWords words = new GluedWords();
    private List<String> cleanLines = List.of();
    private List<String> damagedLines = List.of();

    /** Takes whole abstracts from the beginning of the material, the last cut to the length. */
    @Setup
    public void read() {
        Random random = new Random(7);
        cleanLines = cut(DamagedAbstract.material());
        damagedLines =
                cut(
                        DamagedAbstract.material().stream()
                                .map(line -> DamagedAbstract.of(line, random).damaged())
                                .toList());
    }

    @Benchmark
    @OperationsPerInvocation(CHARACTERS)
    public int clean() {
        return repairs(cleanLines);
    }

    @Benchmark
    @OperationsPerInvocation(CHARACTERS)
    public int damaged() {
        return repairs(damagedLines);
    }

    private int repairs(List<String> texts) {
        int repairs = 0;
        for (String text : texts) {
            repairs += words.edits(text, TextKind.PROSE, PageEnglish.NONE).size();
        }
        return repairs;
    }

    private static List<String> cut(List<String> texts) {
        List<String> cut = new ArrayList<>();
        int left = CHARACTERS;
        for (String text : texts) {
            if (left == 0) {
                break;
            }
            String taken = text.substring(0, Math.min(left, text.length()));
            cut.add(taken);
            left -= taken.length();
        }
        return cut;
    }
}
