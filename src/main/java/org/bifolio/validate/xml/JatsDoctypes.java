package org.bifolio.validate.xml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The public identifiers of JATS 1.0 to 1.4 and where the DTD of each stands in the jar. */
final class JatsDoctypes {

    private static final Map<String, String> DATES =
            Map.of(
                    "1.0", "20120330",
                    "1.1", "20151215",
                    "1.2", "20190208",
                    "1.3", "20210610",
                    "1.4", "20241031");

    private static final List<Family> FAMILIES =
            List.of(
                    new Family("Journal Publishing", "journalpublishing", ""),
                    new Family("Journal Archiving and Interchange", "archivearticle", ""),
                    new Family("Article Authoring", "articleauthoring", ""),
                    new Family(
                            "Journal Publishing",
                            "journalpublishing-oasis-article",
                            " with OASIS Tables"),
                    new Family(
                            "Journal Archiving and Interchange",
                            "archive-oasis-article",
                            " with OASIS Tables"));

    /** A tag set: its name in a public identifier, and the stem of its file. */
    private record Family(String name, String file, String tables) {}

    private JatsDoctypes() {}

    /** {@code -//NLM//DTD JATS …//EN} to {@code jats/1.3/JATS-journalpublishing1-3.dtd}. */
    static Map<String, String> paths() {
        Map<String, String> paths = new LinkedHashMap<>();
        for (Family family : FAMILIES) {
            DATES.forEach(
                    (version, date) -> {
                        add(paths, family, version, date, "", "");
                        add(paths, family, version, date, " with MathML3", "-mathml3");
                    });
        }
        return Map.copyOf(paths);
    }

    private static void add(
            Map<String, String> paths,
            Family family,
            String version,
            String date,
            String mathName,
            String mathFile) {
        if (version.equals("1.0") && !mathName.isEmpty()) { // MathML 3 came with 1.1
            return;
        }
        String publicId =
                "-//NLM//DTD JATS (Z39.96) %s DTD%s%s v%s %s//EN"
                        .formatted(family.name(), family.tables(), mathName, version, date);
        String file = "JATS-" + family.file() + suffix(version) + mathFile + ".dtd";
        paths.put(publicId, "jats/" + version + "/" + file);
    }

    /** File names tell the minor version from 1.3 on. */
    private static String suffix(String version) {
        return version.compareTo("1.3") < 0 ? "1" : version.replace('.', '-');
    }
}
