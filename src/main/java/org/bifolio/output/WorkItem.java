package org.bifolio.output;

import org.bifolio.input.ListedPage;
import org.jspecify.annotations.Nullable;

/**
 * A page that has to be looked at: it is new, or its stamp changed.
 *
 * @param knownSha256 of the bytes that an earlier run converted with the same settings; when the
 *     page still has them, nothing is to be done
 */
public record WorkItem(ListedPage page, @Nullable String knownSha256) {}
