package org.bifolio.page;

import java.util.List;
import org.bifolio.finding.Finding;

/** What became of a page's bytes. */
public sealed interface Decoded {

    /**
     * The bytes are text.
     *
     * @param findings what was odd about the charset: a wrong declaration, damaged bytes
     */
    record Text(PageText page, List<Finding> findings) implements Decoded {

        public Text {
            findings = List.copyOf(findings);
        }
    }

    /**
     * The bytes are no text that could be read.
     *
     * @param code kebab-case and stable: {@code empty}, {@code binary}, {@code too-large}, {@code
     *     unknown-charset}, {@code mojibake}
     * @param message one English sentence
     */
    record Unreadable(String code, String message) implements Decoded {}
}
