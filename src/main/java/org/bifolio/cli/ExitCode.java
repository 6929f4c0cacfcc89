package org.bifolio.cli;

/** The exit status, for people, cron and systemd alike. */
enum ExitCode {
    /** Done, all well. */
    DONE(0),
    /** Done, but pages were rejected or errors were found. */
    FINDINGS(1),
    /** Wrong use or configuration; nothing was written. */
    WRONG_USE(2),
    /** The run failed and can be started again. */
    FAILED(3);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }
}
