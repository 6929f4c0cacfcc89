package org.bifolio.benchmark;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bifolio.benchmark.Vocabulary.Phrase;

/** Sets an invented page in one of the platform's layouts. */
enum PageLayout {
    TEXT("txt") {
        @Override
        String set(InventedPage page) {
            StringBuilder text = new StringBuilder("期刊文献+\n\n").append(page.title().zh());
            if (page.citedBy() > 0) {
                text.append(" 被引量:").append(page.citedBy());
            }
            text.append("\n\n").append(page.title().en()).append("\n原文传递\n导出\n");
            row(text, "摘要", page.abstractText().zh() + " " + page.abstractText().en());
            row(text, "作者", joined(page.authors(), Phrase::zh, " ") + " " + page.authorsEn());
            if (!page.classification().isEmpty()) {
                row(text, "机构地区", String.join(" ", page.affiliations()));
            }
            row(text, "出处", journal(page, page.badges()) + " " + page.journal().en());
            row(text, "基金", String.join(" ", page.funds()));
            row(text, "关键词", joined(page.keywords(), Phrase::zh, " ") + " " + keywordsEn(page));
            row(text, "分类号", page.classification());
            text.append("  • 相关文献\n");
            if (page.citedBy() > 0) {
                text.append("\n引证文献").append(page.citedBy()).append('\n');
            }
            return text.append(FRAME).toString();
        }
    },
    MARKDOWN("md") {
        @Override
        String set(InventedPage page) {
            String cited = page.citedBy() > 0 ? "  被引量：" + page.citedBy() : "";
            StringBuilder text = new StringBuilder("期刊文献+\n\n# ");
            text.append(page.title().zh()).append(cited).append("\n\n");
            text.append(emphasis(page.title().en())).append("\n\n原文传递\n\n[导出](").append(HOST);
            text.append("/Qikan/Search/Export?ids=").append(page.platformId()).append(")\n\n摘要");
            text.append(page.abstractText().zh()).append(emphasis(page.abstractText().en()));
            text.append("\n\n作者").append(joined(page.authors(), PageLayout::link, ""));
            text.append(' ').append(emphasis(page.authorsEn())).append("\n\n出处[《");
            text.append(page.journal().zh()).append("》](").append(HOST).append(" \"");
            text.append(page.journal().zh()).append("\")\n").append(page.source()).append('\n');
            text.append(emphasis(page.journal().en())).append("\n\n关键词");
            text.append(joined(page.keywords(), PageLayout::link, "")).append(' ');
            text.append(emphasis(String.join("", page.keywordsEn())));
            return text.append("\n\n- 引文网络\n- 相关文献\n").append(FRAME).toString();
        }
    },
    HTML("html") {
        @Override
        String set(InventedPage page) {
            StringBuilder text = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"");
            text.append("utf-8\"/><title>维普期刊</title></head><body><div class=\"article-main\">");
            text.append("<div class=\"article-title\"><h1>").append(page.title().zh());
            text.append("</h1><em>").append(page.title().en()).append("</em></div>");
            text.append("<a onclick=\"showdown('").append(page.platformId());
            text.append("','key')\">下载PDF</a><div class=\"article-detail\">");
            block(
                    text,
                    "abstract",
                    "摘要",
                    "<span class=\"abstract\"><span>" + escaped(page) + "</em>");
            block(text, "author", "作者", anchors(page.authors()) + em(page.authorsEn()));
            String journal =
                    "<span class=\"from\"><a title=\"%s\">《%s》</a><span class=\"vol\">%s</span></span>"
                            .formatted(page.journal().zh(), page.journal().zh(), page.source());
            block(text, "journal", "出处", journal + em(page.journal().en()));
            String english = joined(page.keywordsEn(), word -> "<span>" + word + "</span>", "");
            block(text, "subject", "关键词", anchors(page.keywords()) + em(english));
            return text.append("</div></div></body></html>\n").toString();
        }
    };

    private static final String HOST = "http://qikan.example.org";
    private static final String FRAME =
            """

            相关作者

            内容加载中请稍等...

            浏览历史

            内容加载中请稍等...
            ;
            使用帮助 返回顶部""";

    private final String ending;

    PageLayout(String ending) {
        this.ending = ending;
    }

    abstract String set(InventedPage page);

    String ending() {
        return ending;
    }

    private static void row(StringBuilder text, String label, String value) {
        if (!value.isBlank()) {
            text.append(label).append(' ').append(value.strip()).append('\n');
        }
    }

    private static String journal(InventedPage page, String badges) {
        String gap = badges.isEmpty() ? " " : " " + badges + " ";
        return "《" + page.journal().zh() + "》" + gap + page.source();
    }

    private static String keywordsEn(InventedPage page) {
        return String.join(page.keywordsGlued() ? "" : " ", page.keywordsEn());
    }

    private static <T> String joined(List<T> items, Function<T, String> text, String between) {
        return items.stream().map(text).collect(Collectors.joining(between));
    }

    private static String emphasis(String english) {
        return english.isEmpty() ? "" : "_" + english + "_";
    }

    private static String link(Phrase item) {
        return "[%s](%s/Qikan/Search/Index?key=x \"%s\")".formatted(item.zh(), HOST, item.zh());
    }

    private static void block(StringBuilder text, String name, String label, String inner) {
        text.append("\n<div class=\"").append(name).append("\"><span class=\"label\">");
        text.append(label).append("</span>").append(inner).append("</div>");
    }

    private static String anchors(List<Phrase> items) {
        String links =
                joined(items, item -> "<a title=\"" + item.zh() + "\">" + item.zh() + "</a> ", "");
        return "<span>" + links + "</span>";
    }

    private static String em(String english) {
        return english.isEmpty() ? "" : "<em><span>" + english + "</span></em>";
    }

    private static String escaped(InventedPage page) {
        String zh = page.abstractText().zh().replace("<", "&lt;");
        String en = page.abstractText().en().replace("<", "&lt;");
        return zh + "</span></span><em class=\"abstract\">" + en;
    }
}
