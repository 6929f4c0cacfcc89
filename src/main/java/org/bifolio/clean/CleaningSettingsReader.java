package org.bifolio.clean;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads {@code cleaning.yml}; all its mistakes are collected, with their lines. */
public final class CleaningSettingsReader {

    private final Path file;
    private final SettingMistakes mistakes;

    /**
     * @param file the file; when there is none, everything has its default
     * @param mistakes where mistakes are added
     */
    public CleaningSettingsReader(Path file, List<SettingMistake> mistakes) {
        this.file = file;
        this.mistakes = new SettingMistakes(file, mistakes);
    }

    /**
     * Reads the file.
     *
     * @return what it says, with defaults for what it does not say; to be used only when no mistake
     *     was added
     */
    public CleaningSettings read() throws IOException {
        if (!Files.exists(file)) {
            return CleaningSettings.DEFAULT;
        }
        SettingsInWriting settings = new SettingsInWriting(file, mistakes);
        try {
            SettingsYaml.read(Files.readString(file), mistakes).forEach(settings::add);
        } catch (CharacterCodingException e) {
            mistakes.add(0, "the file is not UTF-8");
        }
        return settings.understood();
    }
}
