package org.bifolio.validate.profile;

/**
 * Something wrong in a profile, for the person who wrote it.
 *
 * @param line counted from 1; 0 for the file as a whole
 */
public record ProfileMistake(String file, int line, String message) {

    /** {@code profiles/dspace.yml:12: there is no key 'atmost', did you mean 'atMost'?} */
    @Override
    public String toString() {
        return (line == 0 ? file : file + ":" + line) + ": " + message;
    }
}
