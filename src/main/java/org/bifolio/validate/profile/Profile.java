package org.bifolio.validate.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.ExportKind;
import org.bifolio.validate.export.ExportRecord;

/**
 * What a target demands of records.
 *
 * @param name of its file, without {@code .yml}
 * @param kinds of records that it is for
 * @param isDefault whether it holds for records of its kinds when nobody chooses another
 */
record Profile(String name, Set<ExportKind> kinds, boolean isDefault, List<ProfileEntry> entries) {

    /** What the profile has against a record of one of its kinds. */
    List<ExportFinding> check(ExportRecord whole, List<Occurrence> occurrences) {
        List<ExportFinding> findings = new ArrayList<>(0);
        for (ProfileEntry entry : entries) {
            findings.addAll(new EntryCheck(name, entry, whole).check(occurrences));
        }
        return findings;
    }
}
