package org.bifolio.input;

import java.util.List;

/** The INPUT of the command line cannot be used: nothing was written. */
public final class InputException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<String> reasons;

    InputException(List<String> reasons) {
        super(String.join("\n", reasons));
        this.reasons = List.copyOf(reasons);
    }

    /** One English sentence for each input that cannot be used. */
    public List<String> reasons() {
        return reasons;
    }
}
