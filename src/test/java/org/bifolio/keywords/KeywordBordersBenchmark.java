package org.bifolio.keywords;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

/** The reading of lost keyword borders on one thread, in lists a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class KeywordBordersBenchmark {

    private static final int LISTS = 500;

    private final KeywordBorders borders = new KeywordBorders();
    private final List<KeywordLine> blankLines = new ArrayList<>();
    private final List<KeywordLine> gluedLines = new ArrayList<>();

    @Setup
    public void read() throws IOException {
        for (KeywordExample example : KeywordExample.read(KeywordExample.LISTS).subList(0, LISTS)) {
            blankLines.add(example.line(" "));
            gluedLines.add(example.line(""));
        }
    }

    @Benchmark
    @OperationsPerInvocation(LISTS)
    public int blanks() {
        return keywords(blankLines);
    }

    @Benchmark
    @OperationsPerInvocation(LISTS)
    public int nothing() {
        return keywords(gluedLines);
    }

    private int keywords(List<KeywordLine> lines) {
        int keywords = 0;
        for (KeywordLine line : lines) {
            keywords += borders.read(line).keywords().size();
        }
        return keywords;
    }
}
