package org.bifolio.clean;

import java.nio.file.Path;
import java.util.List;

/**
 * Notes what is wrong in one settings file.
 *
 * @param all where the mistakes of all files are added
 */
record SettingMistakes(Path file, List<SettingMistake> all) {

    /**
     * Adds a mistake.
     *
     * @param line counted from 1; 0 for the file as a whole
     */
    void add(int line, String message) {
        all.add(new SettingMistake(file.toString(), line, message));
    }
}
