package org.bifolio.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.bifolio.article.RandomArticles;
import org.bifolio.crosswalk.MappingSet;
import org.bifolio.validate.Validation;
import org.bifolio.validate.profile.Profiles;
import org.bifolio.validate.rules.Rules;
import org.bifolio.validate.xml.SchemaSet;
import org.bifolio.write.ArticleFormat;
import org.bifolio.write.OutputFormats;

/**
 * Validates invented records on all cores, already in memory, and prints how many a second of
 * processor time: against the schema alone as {@code convert} does, and with all rules as {@code
 * validate} does. Processor time, as a busy machine bends every other.
 */
final class ValidateBenchmark {

    private static final int RECORDS = 1000;
    private static final int ROUNDS = 8;

    private ValidateBenchmark() {}

    public static void main(String[] args) throws IOException {
        SchemaSet schemas = new SchemaSet();
        Validation validation = new Validation(new Rules(Profiles.none()));
        for (String format : List.of("oai_dc", "qdc", "jats")) {
            List<byte[]> records = records(format);
            double schema = rate(records, record -> schemas.validate(record));
            double rules = rate(records, record -> check(validation, record));
            System.out.printf(
                    "%-8s %,8.0f by schema, %,8.0f with all rules%n", format, schema, rules);
        }
    }

    /** What is done with one record, and what was found. */
    private interface Check {
        Collection<?> of(byte[] record);
    }

    /** The last of some rounds, the first of which warm up. */
    private static double rate(List<byte[]> records, Check check) {
        double rate = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = processorTime();
            IntStream.range(0, records.size()).parallel().forEach(i -> check.of(records.get(i)));
            rate = records.size() * 1e9 / (processorTime() - start);
        }
        return rate;
    }

    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static Collection<?> check(Validation validation, byte[] record) {
        try {
            return validation.check("record", new ByteArrayInputStream(record));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> records(String format) throws IOException {
        MappingSet mappings = MappingSet.read(Path.of("mappings"), OutputFormats.mapped());
        ArticleFormat output = OutputFormats.of(mappings, List.of(format)).get(0);
        return new RandomArticles(2024)
                .stream(RECORDS).map(article -> output.render(article).bytes()).toList();
    }
}
