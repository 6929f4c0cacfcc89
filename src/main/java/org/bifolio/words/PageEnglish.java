package org.bifolio.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * English text of a page, whose words are evidence for those of its other fields. Each text is read
 * once, when a word is first asked for; for one thread.
 */
public final class PageEnglish {

    /** No text at all. */
    public static final PageEnglish NONE = new PageEnglish(List.of());

    private final List<Text> texts;

    private PageEnglish(List<Text> texts) {
        this.texts = texts;
    }

    /** One text. */
    public static PageEnglish of(String text) {
        return text.isEmpty() ? NONE : new PageEnglish(List.of(new Text(text)));
    }

    /** These texts and others, which remain read where they are. */
    public PageEnglish and(PageEnglish others) {
        List<Text> all = new ArrayList<>(texts);
        all.addAll(others.texts);
        return new PageEnglish(all);
    }

    int count(long word) {
        int count = 0;
        for (int i = 0; i < texts.size(); i++) { // asked for often: no iterator
            count += texts.get(i).words().count(word);
        }
        return count;
    }

    private static final class Text {

        private final String text;
        private @Nullable WordCounts words;

        Text(String text) {
            this.text = text;
        }

        WordCounts words() {
            WordCounts read = words;
            if (read == null) {
                read = WordCounts.of(Tokens.of(text));
                words = read;
            }
            return read;
        }
    }
}
