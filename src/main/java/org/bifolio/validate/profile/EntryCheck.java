package org.bifolio.validate.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bifolio.finding.Severity;
import org.bifolio.validate.export.Excerpt;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.ExportRecord;
import org.bifolio.validate.export.Field;

/** Holds one record against one entry of a profile. */
final class EntryCheck {

    private final String profile;
    private final ProfileEntry entry;
    private final ExportRecord whole;
    private final List<ExportFinding> findings = new ArrayList<>(0);

    EntryCheck(String profile, ProfileEntry entry, ExportRecord whole) {
        this.profile = profile;
        this.entry = entry;
        this.whole = whole;
    }

    /** A place that the entry speaks of, and the text there. */
    private record Found(Occurrence place, String text) {

        boolean isIn(Occurrence around) {
            Field field = place.field();
            while (field != null && !field.equals(around.field())) {
                field = field.parent();
            }
            return field != null;
        }
    }

    List<ExportFinding> check(List<Occurrence> occurrences) {
        List<Found> found = found(occurrences);
        if (entry.within() != null) {
            occurrences.stream()
                    .filter(entry.within()::isIn)
                    .filter(around -> found.stream().noneMatch(each -> each.isIn(around)))
                    .forEach(around -> checkAbsence(around.line(), around.column()));
        } else if (found.isEmpty()) {
            checkAbsence(whole.line(), 0);
        }
        if (!found.isEmpty()) {
            checkLanguages(found);
        }
        for (int i = 0; i < found.size(); i++) {
            checkPresence(found.get(i), i);
            checkText(found.get(i));
        }
        return findings;
    }

    private List<Found> found(List<Occurrence> occurrences) {
        List<Found> found = new ArrayList<>();
        for (FieldPattern field : entry.fields()) {
            for (Occurrence occurrence : occurrences) {
                if (field.isIn(occurrence)) {
                    found.add(new Found(occurrence, field.text(occurrence)));
                }
            }
        }
        return found;
    }

    private void checkAbsence(int line, int column) {
        if (entry.need() == Need.REQUIRED) {
            sayAbsent(Severity.ERROR, "required-field", said("requires"), line, column);
        } else if (entry.need() == Need.RECOMMENDED) {
            sayAbsent(Severity.INFO, "recommended-field", said("recommends"), line, column);
        }
    }

    private void sayAbsent(Severity severity, String code, String message, int line, int column) {
        String where = entry.within() == null ? "" : " in each " + entry.within().written();
        findings.add(
                new ExportFinding(
                        severity,
                        code,
                        whole.file(),
                        line,
                        column,
                        entry.name(),
                        "",
                        message + where + ".",
                        withNote(
                                "Add it to the record, or to the mapping or template that writes it.")));
    }

    private void checkLanguages(List<Found> found) {
        for (String language : entry.languages()) {
            if (found.stream().noneMatch(each -> isIn(language, each))) {
                String message = said("asks for") + " in the language " + language + ".";
                String mend = withNote("Add it in that language, with its language tag.");
                findings.add(
                        whole.finding(
                                entry.severity(), "field-language", entry.name(), message, mend));
            }
        }
    }

    /** A region or script behind the language is another matter: {@code zh-Hans}, {@code zh_CN}. */
    private static boolean isIn(String language, Found found) {
        String tag = found.place().field().language().toLowerCase(Locale.ROOT);
        return tag.equals(language)
                || tag.startsWith(language + "-")
                || tag.startsWith(language + "_");
    }

    private void checkPresence(Found found, int index) {
        if (entry.need() == Need.FORBIDDEN) {
            say(found, "forbidden-field", said("does not take") + ".", "Leave it out.");
        } else if (entry.atMost() > 0 && index == entry.atMost()) {
            String times = entry.atMost() == 1 ? "once" : entry.atMost() + " times";
            say(
                    found,
                    "field-too-often",
                    said("takes") + " at most " + times + ".",
                    "Keep those that matter most.");
        }
    }

    private void checkText(Found found) {
        if (!entry.vocabulary().isEmpty() && !entry.vocabulary().contains(found.text())) {
            say(
                    found,
                    "field-vocabulary",
                    said("takes") + " only words of its list.",
                    "Write one of " + String.join(", ", entry.vocabulary()) + ".");
        }
        if (entry.pattern() != null && !entry.pattern().matcher(found.text()).matches()) {
            say(
                    found,
                    "field-form",
                    said("asks for") + " in another form.",
                    "Write it in the form " + entry.pattern() + ".");
        }
    }

    private String said(String verb) {
        return "The profile " + profile + " " + verb + " " + entry.name();
    }

    private void say(Found found, String code, String message, String mend) {
        findings.add(
                new ExportFinding(
                        entry.severity(),
                        code,
                        whole.file(),
                        found.place().line(),
                        found.place().column(),
                        found.place().field().path(),
                        Excerpt.of(found.text()),
                        message,
                        withNote(mend)));
    }

    /** The cataloguer's own words say best what to do. */
    private String withNote(String mend) {
        return entry.note().isEmpty() ? mend : mend + " " + entry.note();
    }
}
