package org.bifolio.write.saf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bifolio.article.Article;
import org.bifolio.crosswalk.Crosswalk;
import org.bifolio.crosswalk.MappedField;
import org.bifolio.crosswalk.MappedRecord;
import org.bifolio.crosswalk.MappedValue;
import org.bifolio.crosswalk.Mapping;
import org.bifolio.finding.Finding;
import org.bifolio.write.ArticleFormat;
import org.bifolio.write.Rendered;
import org.bifolio.write.XmlOutput;
import org.bifolio.write.XmlText;

/**
 * One article as an item's folder of DSpace's Simple Archive Format, by the mapping of {@code
 * dspace.csv}: the same fields with the same values. Every item has the same files, so that a
 * changed one leaves none behind: {@code contents}, which names no file, {@code collections} where
 * the mapping tells the collection, and one file of metadata a schema, though it be empty.
 */
public final class SafFormat implements ArticleFormat {

    public static final String NAME = "saf";

    private static final String COLLECTION = "collection";
    private static final String DC = "dc";

    private final Crosswalk crosswalk;
    private final Map<String, MetadataField> fields = new HashMap<>();
    private final SortedSet<String> schemas = new TreeSet<>(List.of(DC));
    private final boolean hasCollection;
    private final XmlOutput output = new XmlOutput(DublinCoreXml.class);

    /**
     * @param mapping of {@code dspace.csv}
     */
    public SafFormat(Mapping mapping) {
        this.crosswalk = new Crosswalk(mapping);
        this.hasCollection = mapping.targets().contains(COLLECTION);
        for (String heading : mapping.targets()) {
            if (!heading.equals(COLLECTION)) {
                MetadataField field = MetadataField.of(heading);
                fields.put(heading, field);
                schemas.add(field.schema());
            }
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    /** As many as of CSV, for the same reason: an import has to fit into DSpace's memory. */
    @Override
    public int mostInAFile() {
        return 1_000;
    }

    @Override
    public List<String> files(String id) {
        List<String> files = new ArrayList<>(List.of(id + "/contents"));
        if (hasCollection) {
            files.add(id + "/collections");
        }
        for (String schema : schemas) {
            String name = schema.equals(DC) ? "dublin_core" : "metadata_" + schema;
            files.add(id + "/" + name + ".xml");
        }
        return files;
    }

    @Override
    public Rendered render(Article article) {
        MappedRecord mapped = crosswalk.map(article);
        XmlText text = new XmlText();
        SortedMap<String, DublinCoreXml> documents = new TreeMap<>();
        schemas.forEach(schema -> documents.put(schema, new DublinCoreXml(schema)));
        StringBuilder collections = new StringBuilder();
        for (MappedField field : mapped.fields()) {
            MetadataField target = fields.get(field.slot());
            for (String value : texts(field, text)) {
                if (target == null) {
                    collections.append(value).append('\n');
                } else {
                    Objects.requireNonNull(documents.get(target.schema())).add(target, value);
                }
            }
        }
        List<Finding> findings = new ArrayList<>(mapped.findings());
        findings.addAll(text.findings());
        return new Rendered(joined(collections.toString(), documents), findings);
    }

    private static List<String> texts(MappedField field, XmlText text) {
        List<String> texts = new ArrayList<>();
        for (MappedValue value : field.values()) {
            if (value instanceof MappedValue.Text said) {
                texts.add(text.legal(field.slot(), said.text()));
            }
        }
        return texts;
    }

    /** In the order of {@link #files}, of which the first is empty. */
    private byte[] joined(String collections, SortedMap<String, DublinCoreXml> documents) {
        ByteArrayOutputStream files = new ByteArrayOutputStream(8192);
        if (hasCollection) {
            files.write(FILE_SEPARATOR);
            files.writeBytes(collections.getBytes(StandardCharsets.UTF_8));
        }
        for (DublinCoreXml document : documents.values()) {
            files.write(FILE_SEPARATOR);
            files.writeBytes(output.bytes(document));
        }
        return files.toByteArray();
    }
}
