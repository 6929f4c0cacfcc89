package org.bifolio.validate.profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bifolio.validate.export.ExportFinding;
import org.bifolio.validate.export.ExportKind;
import org.bifolio.validate.export.ExportRecord;

/** The profiles that hold in a run, by the kinds of records. Safe for use by several threads. */
public final class Profiles {

    private final Map<ExportKind, List<Profile>> byKind = new EnumMap<>(ExportKind.class);

    private Profiles() {}

    /** No demands at all. */
    public static Profiles none() {
        return new Profiles();
    }

    /** Those that were chosen and, for kinds that none of them is for, the default ones. */
    static Profiles of(List<Profile> chosen, List<Profile> all) {
        Profiles profiles = new Profiles();
        chosen.forEach(profiles::add);
        List<ExportKind> decided = List.copyOf(profiles.byKind.keySet());
        for (Profile profile : all) {
            if (profile.isDefault()) {
                profile.kinds().stream()
                        .filter(kind -> !decided.contains(kind))
                        .forEach(kind -> profiles.add(kind, profile));
            }
        }
        return profiles;
    }

    private void add(Profile profile) {
        profile.kinds().forEach(kind -> add(kind, profile));
    }

    private void add(ExportKind kind, Profile profile) {
        byKind.computeIfAbsent(kind, none -> new ArrayList<>()).add(profile);
    }

    /**
     * Holds a record against the profiles for its kind.
     *
     * @return what they have against it, in their order; empty when all is well
     */
    public List<ExportFinding> check(ExportRecord whole) {
        List<Profile> profiles = byKind.getOrDefault(whole.kind(), List.of());
        if (profiles.isEmpty()) {
            return List.of();
        }
        List<Occurrence> occurrences = Occurrence.of(whole);
        List<ExportFinding> findings = new ArrayList<>(0);
        for (Profile profile : profiles) {
            findings.addAll(profile.check(whole, occurrences));
        }
        return findings;
    }
}
