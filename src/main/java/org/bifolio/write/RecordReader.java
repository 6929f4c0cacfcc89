package org.bifolio.write;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bifolio.article.Address;
import org.bifolio.article.Affiliation;
import org.bifolio.article.Article;
import org.bifolio.article.Bilingual;
import org.bifolio.article.Classification;
import org.bifolio.article.Contributor;
import org.bifolio.article.Counts;
import org.bifolio.article.Funding;
import org.bifolio.article.Issue;
import org.bifolio.article.Journal;
import org.bifolio.article.Layout;
import org.bifolio.article.PageRange;
import org.bifolio.article.PersonName;
import org.bifolio.article.Role;
import org.bifolio.article.Source;
import org.bifolio.finding.Finding;
import org.bifolio.finding.Repair;
import org.bifolio.finding.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads lines that {@link RecordFormat} wrote, back to equal articles. Safe for several threads.
 */
public final class RecordReader {

    private static final ObjectReader JSON = JsonMapper.shared().reader();

    private static final Map<String, Role> ROLES =
            Stream.of(Role.values())
                    .collect(Collectors.toUnmodifiableMap(Role::credit, Function.identity()));

    /**
     * The article of one line.
     *
     * @param line UTF-8, with or without its {@code \n}
     * @throws IllegalArgumentException where the line is no record
     */
    public Article read(byte[] line) {
        try {
            return article(JSON.readTree(line));
        } catch (RuntimeException e) {
            String text = new String(line, 0, Math.min(80, line.length), StandardCharsets.UTF_8);
            throw new IllegalArgumentException("not a record: " + text, e);
        }
    }

    private static Article article(JsonNode record) {
        return new Article(
                required(record, "id"),
                source(record.path("source")),
                both(record.path("title"), JsonNode::stringValue),
                both(record.path("abstract"), JsonNode::stringValue),
                list(record, "contributors", RecordReader::contributor),
                list(record, "affiliations", RecordReader::affiliation),
                optional(record, "journal", RecordReader::journal),
                optional(record, "issue", RecordReader::issue),
                texts(record, "indexedIn"),
                list(record, "funding", RecordReader::funding),
                both(record.path("keywords"), RecordReader::strings),
                list(record, "classifications", RecordReader::classification),
                texts(record, "duplicates"),
                counts(record.path("counts")),
                list(record, "repairs", RecordReader::repair),
                list(record, "findings", RecordReader::finding));
    }

    private static Source source(JsonNode source) {
        return new Source(
                required(source, "uri"),
                text(source, "url"),
                required(source, "sha256"),
                Layout.valueOf(required(source, "layout").toUpperCase(Locale.ROOT)),
                required(source, "charset"));
    }

    private static Contributor contributor(JsonNode contributor) {
        Role role = ROLES.get(required(contributor, "role"));
        if (role == null) {
            throw new IllegalArgumentException("unknown role in " + contributor);
        }
        return new Contributor(
                role,
                contributor.path("group").asBoolean(false),
                both(contributor.path("name"), RecordReader::name),
                texts(contributor, "affiliations"));
    }

    private static PersonName name(JsonNode name) {
        return new PersonName(required(name, "text"), text(name, "family"), text(name, "given"));
    }

    private static Affiliation affiliation(JsonNode affiliation) {
        return new Affiliation(
                required(affiliation, "id"),
                both(affiliation, JsonNode::stringValue),
                both(affiliation.path("address"), RecordReader::address));
    }

    private static Address address(JsonNode address) {
        return new Address(
                texts(address, "institutions"),
                text(address, "city"),
                text(address, "province"),
                text(address, "postcode"),
                text(address, "country"));
    }

    private static Journal journal(JsonNode journal) {
        return new Journal(
                both(journal.path("title"), JsonNode::stringValue),
                text(journal, "issn"),
                text(journal, "eissn"),
                text(journal, "cn"),
                both(journal.path("publisher"), JsonNode::stringValue));
    }

    private static Issue issue(JsonNode issue) {
        String pages = text(issue, "pages");
        return new Issue(
                number(issue, "year"),
                text(issue, "volume"),
                text(issue, "number"),
                pages == null
                        ? null
                        : new PageRange(
                                pages, required(issue, "firstPage"), text(issue, "lastPage")),
                number(issue, "pageCount"));
    }

    private static Funding funding(JsonNode grant) {
        String award = text(grant, "award");
        List<String> awards = texts(grant, "awards");
        return new Funding(
                required(grant, "text"),
                text(grant, "source"),
                text(grant, "sourceEn"),
                awards.isEmpty() && award != null ? List.of(award) : awards);
    }

    private static Classification classification(JsonNode classification) {
        return new Classification(
                required(classification, "scheme"),
                required(classification, "code"),
                text(classification, "label"));
    }

    private static Counts counts(JsonNode counts) {
        return new Counts(
                number(counts, "citedBy"),
                number(counts, "references"),
                number(counts, "coupled"),
                number(counts, "coCited"),
                number(counts, "secondaryReferences"),
                number(counts, "secondaryCitedBy"));
    }

    private static Repair repair(JsonNode repair) {
        return new Repair(
                required(repair, "field"),
                required(repair, "rule"),
                repair.path("offset").asInt(),
                required(repair, "before"),
                required(repair, "after"),
                repair.path("confidence").asDouble(),
                repair.path("evidence").asString(""));
    }

    private static Finding finding(JsonNode finding) {
        return new Finding(
                Severity.valueOf(required(finding, "severity").toUpperCase(Locale.ROOT)),
                required(finding, "code"),
                required(finding, "field"),
                required(finding, "message"));
    }

    private static String required(JsonNode object, String key) {
        return object.required(key).stringValue();
    }

    private static @Nullable String text(JsonNode object, String key) {
        return optional(object, key, JsonNode::stringValue);
    }

    private static @Nullable Integer number(JsonNode object, String key) {
        return optional(object, key, JsonNode::intValue);
    }

    private static List<String> texts(JsonNode object, String key) {
        return list(object, key, JsonNode::stringValue);
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }

    private static <T> List<T> list(JsonNode object, String key, Function<JsonNode, T> each) {
        return object.path(key).valueStream().map(each).toList();
    }

    private static <T> @Nullable T optional(
            JsonNode object, String key, Function<JsonNode, T> read) {
        JsonNode value = object.get(key);
        return value == null ? null : read.apply(value);
    }

    private static <T> Bilingual<T> both(JsonNode object, Function<JsonNode, T> read) {
        return new Bilingual<>(optional(object, "zh", read), optional(object, "en", read));
    }
}
