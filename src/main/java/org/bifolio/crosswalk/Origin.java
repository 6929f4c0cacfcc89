package org.bifolio.crosswalk;

import java.util.ArrayList;
import java.util.List;
import org.bifolio.article.Article;
import org.bifolio.article.Lang;
import org.bifolio.crosswalk.MappedValue.Element;
import org.bifolio.crosswalk.MappedValue.Text;
import org.jspecify.annotations.Nullable;

/** Where the values of an entry come from. */
sealed interface Origin {

    /** No character of Han script comes before 〆, U+3006. */
    char FIRST_HAN = '\u3006';

    List<MappedValue> values(Article article);

    /** The same text for every article: {@code value: Text}. */
    record Constant(List<MappedValue> values) implements Origin {

        static Constant of(String text, @Nullable Lang lang) {
            return new Constant(List.of(new Text(text, lang == null ? script(text) : lang)));
        }

        @Override
        public List<MappedValue> values(Article article) {
            return values;
        }
    }

    /** Texts that stand in both languages, one language after the other. */
    record Sides(FieldPath path, List<Lang> languages, Format format) implements Origin {

        @Override
        public List<MappedValue> values(Article article) {
            List<MappedValue> values = new ArrayList<>(2);
            for (Lang lang : languages) {
                for (Object value : path.values().of(article, lang)) {
                    String text = format.render(value, lang);
                    if (!text.isBlank()) {
                        values.add(new Text(text, lang));
                    }
                }
            }
            return values;
        }
    }

    /** Texts that belong to no side: a year, a grant. */
    record Neutral(FieldPath path, Format format) implements Origin {

        @Override
        public List<MappedValue> values(Article article) {
            List<?> found = path.values().of(article, null);
            if (found.isEmpty()) {
                return List.of();
            }
            List<MappedValue> values = new ArrayList<>(found.size());
            for (Object value : found) {
                String text = format.render(value, null);
                if (!text.isBlank()) {
                    values.add(new Text(text, script(text)));
                }
            }
            return values;
        }
    }

    /** Whole parts of the article, for a place with a structure of its own. */
    record Parts(FieldPath path, List<Lang> languages) implements Origin {

        @Override
        public List<MappedValue> values(Article article) {
            Lang only = languages.size() == 1 ? languages.get(0) : null;
            List<MappedValue> values = new ArrayList<>();
            for (Object part : path.values().of(article, only)) {
                values.add(new Element(part, languages));
            }
            return values;
        }
    }

    /**
     * Chinese where a Han character stands in the text; else no language, as a code or a number is
     * in none.
     */
    private static @Nullable Lang script(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_HAN && Character.isIdeographic(text.codePointAt(i))) {
                return Lang.ZH;
            }
        }
        return null;
    }
}
