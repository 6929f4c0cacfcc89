package org.bifolio.article;

import org.jspecify.annotations.Nullable;

/** The platform's six citation counts: 引证文献 (or 被引量), 参考文献, 共引文献, 同被引文献, 二级参考文献, 二级引证文献. */
public record Counts(
        @Nullable Integer citedBy,
        @Nullable Integer references,
        @Nullable Integer coupled,
        @Nullable Integer coCited,
        @Nullable Integer secondaryReferences,
        @Nullable Integer secondaryCitedBy) {

    public static final Counts NONE = new Counts(null, null, null, null, null, null);
}
