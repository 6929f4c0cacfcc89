package org.bifolio.keywords;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real article's keywords in both languages, as many in one as in the other. */
record KeywordExample(List<String> zh, List<String> en, String title, String abstractText) {

    static final Path LISTS = Path.of("../shared/language/keywords.jsonl");

    /** All lists whose rows can be joined by blanks and parted again. */
    static List<KeywordExample> read(Path lists) throws IOException {
        List<KeywordExample> examples = new ArrayList<>();
        for (String row : Files.readAllLines(lists)) {
            JsonNode node = JsonMapper.shared().readTree(row);
            KeywordExample example =
                    new KeywordExample(
                            strings(node.get("zh")),
                            strings(node.get("en")),
                            node.get("title").asString(),
                            node.get("abstract").asString());
            if (example.isPlain()) {
                examples.add(example);
            }
        }
        return examples;
    }

    private boolean isPlain() {
        return zh.stream().noneMatch(keyword -> keyword.contains(" "))
                && en.stream()
                        .noneMatch(
                                keyword ->
                                        keyword.chars()
                                                .anyMatch(c -> Letters.isSemicolon((char) c)))
                && en.stream().noneMatch(Letters::hasHan);
    }

    private static List<String> strings(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
    }

    /** As a page shows it that lost the borders. */
    KeywordLine line(String joint) {
        return new KeywordLine(zh, String.join(joint, en), title, abstractText);
    }

    /** The same without its Chinese keyword of that number. */
    KeywordExample without(int keyword) {
        List<String> fewer = new ArrayList<>(zh);
        fewer.remove(keyword);
        return new KeywordExample(fewer, en, title, abstractText);
    }

    /** The same with the English keyword of that number missing, the Chinese one still there. */
    KeywordExample withoutEnglish(int keyword) {
        List<String> fewer = new ArrayList<>(en);
        fewer.remove(keyword);
        return new KeywordExample(zh, fewer, title, abstractText);
    }
}
