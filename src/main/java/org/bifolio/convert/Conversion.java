package org.bifolio.convert;

import org.bifolio.page.RawPage;

/** Stub. */
public final class Conversion {

    private final StageTimes times = new StageTimes();

    public StageTimes times() {
        return times;
    }

    public Outcome convert(RawPage page, String sha256) {
        return new Outcome.Rejected("stub", sha256 + page.uri());
    }
}
