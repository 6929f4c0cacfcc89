package org.bifolio.clean;

/**
 * Something wrong in a settings file, for the person who wrote it.
 *
 * @param line counted from 1; 0 for the file as a whole
 */
public record SettingMistake(String file, int line, String message) {

    /** {@code mappings/journals.csv:12: the ISSN 1000-1234 has a wrong check digit}. */
    @Override
    public String toString() {
        return (line == 0 ? file : file + ":" + line) + ": " + message;
    }
}
