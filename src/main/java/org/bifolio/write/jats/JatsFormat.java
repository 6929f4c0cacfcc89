package org.bifolio.write.jats;

import org.bifolio.article.Article;
import org.bifolio.crosswalk.Crosswalk;
import org.bifolio.crosswalk.MappedRecord;
import org.bifolio.crosswalk.Mapping;
import org.bifolio.crosswalk.Slots;
import org.bifolio.write.ArticleFormat;
import org.bifolio.write.Rendered;
import org.bifolio.write.XmlOutput;
import org.bifolio.write.XmlShape;
import org.bifolio.write.XmlText;

/** One article as JATS front matter, valid against the DTD that its DOCTYPE names. */
public final class JatsFormat implements ArticleFormat {

    public static final String NAME = "jats";

    public static final Slots SLOTS = JatsSlots.ALL;

    private final Crosswalk crosswalk;
    private final XmlOutput output = new XmlOutput(ArticleXml.class);

    public JatsFormat(Mapping mapping) {
        this.crosswalk = new Crosswalk(mapping);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Rendered render(Article article) {
        MappedRecord mapped = crosswalk.map(article);
        return output.render(mapped, text -> shape(mapped, text));
    }

    private static XmlShape shape(MappedRecord mapped, XmlText text) {
        FrontMatter matter = new FrontMatter(new SlotValues(mapped, text));
        return new XmlShape(matter.article(), matter.tagSet().doctype());
    }
}
