package org.bifolio.input;

import java.io.IOException;

/** An archive is damaged, or asks for more than is read; nothing else is wrong with the run. */
public sealed class BrokenContainerException extends IOException permits LargePageException {

    private static final long serialVersionUID = 1;

    private final String reason;

    BrokenContainerException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** One English sentence. */
    public String reason() {
        return reason;
    }
}
