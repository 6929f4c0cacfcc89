package org.bifolio.cli;

import java.util.List;

/** The mappings or settings are wrong: the run stops before the first page. */
final class ConfigurationException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<String> mistakes;

    ConfigurationException(List<String> mistakes) {
        super(String.join("\n", mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    /** Each with file and line, where it has one. */
    List<String> mistakes() {
        return mistakes;
    }
}
