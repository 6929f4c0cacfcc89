package org.bifolio.crosswalk;

/**
 * Something wrong in a mapping, for the person who wrote it.
 *
 * @param file the file's path as it was given
 * @param line counted from 1; 0 for the file as a whole
 */
public record MappingMistake(String file, int line, String message) {

    /** {@code mappings/qdc.yml:12: there is no path 'titel', did you mean 'title'?} */
    @Override
    public String toString() {
        return (line == 0 ? file : file + ":" + line) + ": " + message;
    }
}
