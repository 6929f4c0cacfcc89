package org.bifolio.write;

import java.util.List;
import java.util.function.Consumer;
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
import org.bifolio.article.Lang;
import org.bifolio.article.PageRange;
import org.bifolio.article.PersonName;
import org.bifolio.article.Source;
import org.bifolio.finding.Finding;
import org.bifolio.finding.Repair;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The keys of a record and their order. A key without a value is left out. */
final class RecordJson {

    private final JsonGenerator json;

    RecordJson(JsonGenerator json) {
        this.json = json;
    }

    void write(Article article) {
        json.writeStartObject();
        text("id", article.id());
        object("source", article.source(), this::source);
        both("title", article.title(), this::text);
        both("abstract", article.abstractText(), this::text);
        objects("contributors", article.contributors(), this::contributor);
        objects("affiliations", article.affiliations(), this::affiliation);
        object("journal", article.journal(), this::journal);
        object("issue", article.issue(), this::issue);
        texts("indexedIn", article.indexedIn());
        objects("funding", article.funding(), this::funding);
        both("keywords", article.keywords(), this::list);
        objects("classifications", article.classifications(), this::classification);
        texts("duplicates", article.duplicates());
        if (!article.counts().equals(Counts.NONE)) {
            object("counts", article.counts(), this::counts);
        }
        objects("repairs", article.repairs(), this::repair);
        objects("findings", article.findings(), this::finding);
        json.writeEndObject();
    }

    private void source(Source source) {
        text("uri", source.uri());
        text("url", source.url());
        text("sha256", source.sha256());
        text("layout", source.layout().label());
        text("charset", source.charset());
    }

    private void contributor(Contributor contributor) {
        text("role", contributor.role().credit());
        if (contributor.group()) {
            json.writeBooleanProperty("group", true);
        }
        both("name", contributor.name(), (key, name) -> object(key, name, this::name));
        texts("affiliations", contributor.affiliations());
    }

    private void name(PersonName name) {
        text("text", name.text());
        text("family", name.family());
        text("given", name.given());
    }

    private void affiliation(Affiliation affiliation) {
        text("id", affiliation.id());
        text("zh", affiliation.name().zh());
        text("en", affiliation.name().en());
        both("address", affiliation.address(), (key, side) -> object(key, side, this::address));
    }

    private void address(Address address) {
        texts("institutions", address.institutions());
        text("city", address.city());
        text("province", address.province());
        text("postcode", address.postcode());
        text("country", address.country());
    }

    private void journal(Journal journal) {
        both("title", journal.title(), this::text);
        text("issn", journal.issn());
        text("eissn", journal.eissn());
        text("cn", journal.cn());
        both("publisher", journal.publisher(), this::text);
    }

    private void issue(Issue issue) {
        number("year", issue.year());
        text("volume", issue.volume());
        text("number", issue.number());
        PageRange pages = issue.pages();
        if (pages != null) {
            text("pages", pages.text());
            text("firstPage", pages.first());
            text("lastPage", pages.last());
        }
        number("pageCount", issue.pageCount());
    }

    private void funding(Funding grant) {
        text("text", grant.text());
        text("source", grant.source());
        text("sourceEn", grant.sourceEn());
        if (!grant.awards().isEmpty()) {
            text("award", grant.awards().get(0));
        }
        if (grant.awards().size() > 1) {
            texts("awards", grant.awards());
        }
    }

    private void classification(Classification classification) {
        text("scheme", classification.scheme());
        text("code", classification.code());
        text("label", classification.label());
    }

    private void counts(Counts counts) {
        number("citedBy", counts.citedBy());
        number("references", counts.references());
        number("coupled", counts.coupled());
        number("coCited", counts.coCited());
        number("secondaryReferences", counts.secondaryReferences());
        number("secondaryCitedBy", counts.secondaryCitedBy());
    }

    private void repair(Repair repair) {
        text("field", repair.field());
        text("rule", repair.rule());
        number("offset", repair.offset());
        text("before", repair.before());
        text("after", repair.after());
        json.writeNumberProperty("confidence", repair.confidence());
        if (!repair.evidence().isEmpty()) {
            text("evidence", repair.evidence());
        }
    }

    private void finding(Finding finding) {
        text("severity", finding.severity().label());
        text("code", finding.code());
        text("field", finding.field());
        text("message", finding.message());
    }

    private void text(String key, @Nullable String text) {
        if (text != null) {
            json.writeStringProperty(key, text);
        }
    }

    private void number(String key, @Nullable Integer number) {
        if (number != null) {
            json.writeNumberProperty(key, number);
        }
    }

    private void texts(String key, List<String> texts) {
        if (!texts.isEmpty()) {
            list(key, texts);
        }
    }

    private void list(String key, List<String> texts) {
        json.writeArrayPropertyStart(key);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private <T> void object(String key, @Nullable T value, Consumer<T> properties) {
        if (value != null) {
            json.writeObjectPropertyStart(key);
            properties.accept(value);
            json.writeEndObject();
        }
    }

    private <T> void objects(String key, List<T> values, Consumer<T> properties) {
        if (values.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(key);
        for (T value : values) {
            json.writeStartObject();
            properties.accept(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** {@code "title": {"zh": …, "en": …}}. */
    private <T> void both(String key, Bilingual<T> said, Side<T> side) {
        if (said.isEmpty()) {
            return;
        }
        json.writeObjectPropertyStart(key);
        for (Lang lang : Lang.values()) {
            said.in(lang).ifPresent(value -> side.write(lang.tag(), value));
        }
        json.writeEndObject();
    }

    /** Writes one side of something bilingual under a key. */
    private interface Side<T> {
        void write(String key, T value);
    }
}
