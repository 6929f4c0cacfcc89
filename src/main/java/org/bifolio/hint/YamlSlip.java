package org.bifolio.hint;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/**
 * Why a file is no YAML, in the words of the person who wrote it rather than in those of a parser.
 *
 * @param line where to look, counted from 1; 0 where the parser does not know
 * @param message what is wrong there and how to mend it, one line
 */
public record YamlSlip(int line, String message) {

    /** Reads what the parser says of a text that it could not read. */
    public static YamlSlip of(JacksonException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYamlEngineException marked) {
                return of(marked);
            }
        }
        int line = refused.getLocation() == null ? 0 : refused.getLocation().getLineNr();
        return new YamlSlip(
                Math.max(0, line), "this is not YAML: " + oneLine(refused.getOriginalMessage()));
    }

    private static YamlSlip of(MarkedYamlEngineException marked) {
        String problem = marked.getProblem() == null ? "" : marked.getProblem();
        String context = marked.getContext() == null ? "" : marked.getContext();
        int line = marked.getProblemMark().map(YamlSlip::line).orElse(0);
        if (problem.contains("TAB")) {
            return new YamlSlip(line, "a tab stands before the key: indent with blanks");
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return new YamlSlip(
                    line,
                    "a ':' stands where no key can: put a value that holds ': ' in quotes, and"
                            + " indent the keys of an entry alike");
        }
        int opened = marked.getContextMark().map(YamlSlip::line).orElse(line);
        if (context.contains("quoted scalar")) {
            return new YamlSlip(opened, "a quotation mark is opened and never closed");
        }
        if (context.contains("flow ")) {
            return new YamlSlip(
                    opened, "a bracket is opened and not closed, or a comma is missing after it");
        }
        return new YamlSlip(
                line, "this is not YAML: " + oneLine((context + " " + problem).strip()));
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    private static String oneLine(String message) {
        return message.strip().replaceAll("\\s+", " ");
    }
}
