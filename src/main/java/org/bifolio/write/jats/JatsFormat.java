package org.bifolio.write.jats;

import java.util.ArrayList;
import java.util.List;
import org.bifolio.article.Article;
import org.bifolio.crosswalk.Crosswalk;
import org.bifolio.crosswalk.MappedRecord;
import org.bifolio.crosswalk.Mapping;
import org.bifolio.crosswalk.Slots;
import org.bifolio.finding.Finding;
import org.bifolio.write.ArticleFormat;
import org.bifolio.write.Rendered;
import org.bifolio.write.XmlOutput;
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
        XmlText text = new XmlText();
        FrontMatter matter = new FrontMatter(new SlotValues(mapped, text));
        byte[] bytes = output.bytes(matter.article(), matter.tagSet().doctype());
        List<Finding> findings = new ArrayList<>(mapped.findings());
        findings.addAll(text.findings());
        return new Rendered(bytes, findings);
    }
}
