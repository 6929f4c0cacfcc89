package org.bifolio.keywords;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A dictionary in the format of CC-CEDICT that the user supplies; none comes with the program.
 *
 * <p>{@code 結構 结构 [jie2 gou4] /structure/composition/}: both scripts are learnt.
 */
public final class Cedict {

    private static final Pattern ENTRY =
            Pattern.compile("(\\S{1,8}) (\\S{1,8}) \\[[^\\]]*\\] /(.*)/");
    private static final Pattern GLOSSES = Pattern.compile("/");
    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)");

    /** References and grammar, not meanings. */
    private static final Pattern NO_MEANING =
            Pattern.compile("(CL:|variant of|old variant|see |surname |abbr\\. for).*");

    private final Glossary glossary;

    private Cedict(Glossary glossary) {
        this.glossary = glossary;
    }

    public static Cedict none() {
        return new Cedict(Glossary.EMPTY);
    }

    /** Comments and rows of another shape are passed over. */
    public static Cedict read(BufferedReader rows) throws IOException {
        Glossary.Builder glossary = new Glossary.Builder();
        for (String row = rows.readLine(); row != null; row = rows.readLine()) {
            Matcher entry = ENTRY.matcher(row);
            if (entry.matches()) {
                add(entry.group(1), entry.group(3), glossary);
                add(entry.group(2), entry.group(3), glossary);
            }
        }
        return new Cedict(glossary.build());
    }

    private static void add(String piece, String glosses, Glossary.Builder glossary) {
        GLOSSES.splitAsStream(glosses)
                .filter(gloss -> !NO_MEANING.matcher(gloss).matches())
                .map(gloss -> REMARK.matcher(gloss).replaceAll(""))
                .map(gloss -> gloss.startsWith("to ") ? gloss.substring(3) : gloss)
                .forEach(gloss -> glossary.addPhrase(piece, gloss));
    }

    Glossary glossary() {
        return glossary;
    }
}
