package org.bifolio.write.jats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bifolio.article.Lang;
import org.bifolio.crosswalk.MappedField;
import org.bifolio.crosswalk.MappedRecord;
import org.bifolio.crosswalk.MappedValue;
import org.bifolio.write.XmlText;
import org.jspecify.annotations.Nullable;

/** What a record has for each place, fit for XML. */
final class SlotValues {

    private final Map<String, List<MappedValue>> bySlot = new LinkedHashMap<>();
    private final XmlText xml;

    SlotValues(MappedRecord mapped, XmlText xml) {
        this.xml = xml;
        for (MappedField field : mapped.fields()) {
            if (!field.values().isEmpty()) {
                bySlot.merge(field.slot(), field.values(), SlotValues::joined);
            }
        }
    }

    /** A part of the article and the languages in which to write it. */
    record Part<T>(T value, List<Lang> languages) {}

    /** The texts of a place, each with its language. */
    List<TextXml> texts(String slot) {
        List<TextXml> texts = new ArrayList<>(2);
        for (MappedValue value : bySlot.getOrDefault(slot, List.of())) {
            if (value instanceof MappedValue.Text said) {
                texts.add(TextXml.of(xml.legal(slot, said.text()), tag(said.lang())));
            }
        }
        return texts;
    }

    /** The text of a place that holds one. */
    @Nullable String single(String slot) {
        for (MappedValue value : bySlot.getOrDefault(slot, List.of())) {
            if (value instanceof MappedValue.Text said) {
                return xml.legal(slot, said.text());
            }
        }
        return null;
    }

    /** The texts of a place by their language, in the order in which the languages come. */
    Map<String, List<String>> byLanguage(String slot) {
        Map<String, List<String>> sides = new LinkedHashMap<>(2);
        for (TextXml said : texts(slot)) {
            String lang = said.lang == null ? "" : said.lang;
            sides.computeIfAbsent(lang, tag -> new ArrayList<>()).add(said.text);
        }
        return sides;
    }

    /** The parts of the article that go to a place with a structure of its own. */
    <T> List<Part<T>> parts(String slot, Class<T> type) {
        List<Part<T>> parts = new ArrayList<>();
        for (MappedValue value : bySlot.getOrDefault(slot, List.of())) {
            if (value instanceof MappedValue.Element element) {
                parts.add(new Part<>(type.cast(element.part()), element.languages()));
            }
        }
        return parts;
    }

    /** The words in brackets behind a place: {@code ppub} of {@code issn[ppub]}. */
    List<String> kinds(String place) {
        String prefix = place + "[";
        List<String> kinds = new ArrayList<>(4);
        for (String slot : bySlot.keySet()) {
            if (slot.startsWith(prefix)) {
                kinds.add(slot.substring(prefix.length(), slot.length() - 1));
            }
        }
        return kinds;
    }

    private static List<MappedValue> joined(List<MappedValue> first, List<MappedValue> second) {
        List<MappedValue> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** A text that comes from within a part. */
    String legal(String place, String text) {
        return xml.legal(place, text);
    }

    private static @Nullable String tag(@Nullable Lang lang) {
        return lang == null ? null : lang.tag();
    }
}
