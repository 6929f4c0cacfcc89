package org.bifolio.keywords;

import java.util.List;

/** A keyword line parted into its Chinese keywords and the English rest. */
public record MixedKeywords(List<String> zh, String en) {

    public MixedKeywords {
        zh = List.copyOf(zh);
    }
}
