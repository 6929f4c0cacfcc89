package org.bifolio.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bifolio.article.Article;
import org.bifolio.write.RecordReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page made of the language material, what is true of it, and the record it became.
 *
 * @param page its file name
 */
record Case(String page, JsonNode truth, Article article) {

    /** The cases of one set, in the order of the records. */
    static List<Case> of(Path folder, String set, Path records) throws IOException {
        JsonNode truth = JsonMapper.shared().readTree(folder.resolve("truth.json"));
        RecordReader reader = new RecordReader();
        List<Case> cases = new ArrayList<>();
        for (String line : Files.readAllLines(records)) {
            Article article = reader.read(line.getBytes(StandardCharsets.UTF_8));
            String page = Path.of(article.source().uri()).getFileName().toString();
            JsonNode of = truth.get(set + "/" + page);
            if (of != null) {
                cases.add(new Case(page, of, article));
            }
        }
        return cases;
    }

    /** The strings of a list of the truth. */
    static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(text -> strings.add(text.asString()));
        return strings;
    }
}
