package org.bifolio.validate.profile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong in one profile, so that a person sees all of it at once. */
final class Mistakes {

    private final Path file;
    private final List<ProfileMistake> found = new ArrayList<>();

    Mistakes(Path file) {
        this.file = file;
    }

    void add(int line, String message) {
        found.add(new ProfileMistake(file.toString(), line, message));
    }

    List<ProfileMistake> inOrder() {
        return found.stream().sorted(Comparator.comparingInt(ProfileMistake::line)).toList();
    }
}
