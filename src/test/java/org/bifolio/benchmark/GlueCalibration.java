package org.bifolio.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bifolio.finding.Repair;
import org.bifolio.finding.RepairHistory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How many of the blanks that the job put into glued words are right, by their confidence. */
final class GlueCalibration {

    private static final String FIELD = "abstract.en";
    private static final double[] FROM = {0.9, 0.95, 0.98, 0.99, 0.999};

    private final JsonMapper json = new JsonMapper();
    private final JsonNode truth;
    private final int[] blanks = new int[FROM.length];
    private final int[] right = new int[FROM.length];

    /**
     * @param cases the folder of the cases, with their truth
     */
    GlueCalibration(Path cases) throws IOException {
        truth = json.readTree(Files.readString(cases.resolve("truth.json")));
    }

    /** A table of the repairs in the records of the set {@code glue}. */
    String table(Path records) throws IOException {
        for (String line : Files.readAllLines(records)) {
            read(json.readTree(line));
        }
        StringBuilder table = new StringBuilder("glued-words by confidence\n");
        for (int bin = 0; bin < FROM.length; bin++) {
            double share = right[bin] / (double) Math.max(1, blanks[bin]);
            table.append(
                    "  from %.3f: %5d blanks, %.4f right%n"
                            .formatted(FROM[bin], blanks[bin], share));
        }
        return table.toString();
    }

    private void read(JsonNode record) {
        String name = "glue/" + record.at("/source/uri").asString();
        String printed = truth.at("/" + name.replace("/", "~1") + "/o").asString();
        Set<Integer> wanted = blanks(printed, 0);
        List<Repair> repairs = repairs(record);
        String text = RepairHistory.undo(record.at("/abstract/en").asString(), repairs);
        for (Repair repair : repairs) {
            if (repair.rule().equals("glued-words")) {
                int before = text.substring(0, repair.offset()).replace(" ", "").length();
                for (int blank : blanks(repair.after(), before)) {
                    count(repair.confidence(), wanted.contains(blank));
                }
            }
            text = RepairHistory.replay(text, List.of(repair));
        }
    }

    private void count(double confidence, boolean isRight) {
        for (int bin = FROM.length - 1; bin >= 0; bin--) {
            if (confidence >= FROM[bin]) {
                blanks[bin]++;
                right[bin] += isRight ? 1 : 0;
                return;
            }
        }
    }

    /** Where blanks stand, counted in characters that are none. */
    private static Set<Integer> blanks(String text, int before) {
        Set<Integer> blanks = new TreeSet<>();
        int characters = before;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                blanks.add(characters);
            } else {
                characters++;
            }
        }
        return blanks;
    }

    private static List<Repair> repairs(JsonNode record) {
        List<Repair> repairs = new ArrayList<>();
        for (JsonNode repair : record.path("repairs")) {
            if (repair.path("field").asString().equals(FIELD)) {
                repairs.add(
                        new Repair(
                                FIELD,
                                repair.path("rule").asString(),
                                repair.path("offset").asInt(),
                                repair.path("before").asString(),
                                repair.path("after").asString(),
                                repair.path("confidence").asDouble(),
                                ""));
            }
        }
        return repairs;
    }
}
