package org.bifolio.crosswalk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong in one file, so that a person sees all of it at once. */
final class Mistakes {

    private final String file;
    private final List<MappingMistake> found = new ArrayList<>();

    Mistakes(String file) {
        this.file = file;
    }

    void add(int line, String message) {
        found.add(new MappingMistake(file, line, message));
    }

    int count() {
        return found.size();
    }

    List<MappingMistake> inOrder() {
        return found.stream().sorted(Comparator.comparingInt(MappingMistake::line)).toList();
    }
}
