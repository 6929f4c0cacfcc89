package org.bifolio.cli;

import java.nio.charset.StandardCharsets;
import org.bifolio.convert.Conversion;
import org.bifolio.convert.Outcome;
import org.bifolio.page.RawPage;

/**
 * An invented page, converted while the framework of the job starts on another core: the first page
 * of all loads a thousand classes and several tables, which would take the better part of a second
 * once the job waits for it. Nothing comes of the page.
 */
final class Rehearsal {

    private static final String PAGE =
            """
            《图书服务研究》
            县域阅读推广的协同机制 被引量：1
            Collaboration in reading promotion:A study of county libraries
            摘要 以三县的访谈为据,分析协同的动因与阻力。Based on interviews in three counties,this paper examines \
            why collaborationworks. Itfinds that trust matters.
            作者 周雨晴 张三 ZHOU Yu-qing;ZHANG San(School of Information Management, Linjiang University, Linjiang 430000, China)
            机构地区 临江大学信息管理学院
            出处 《图书服务研究》 CSSCI 北大核心 2020年第3期45-53,共9页 Library Service Studies
            基金 国家社会科学基金项目(20BTQ001)
            关键词 县域图书馆 阅读推广 协同机制 county libraries reading promotion collaborative mechanism
            分类号 G252.17 [文化科学—图书馆学]
            """;

    private Rehearsal() {}

    /** Begins, and does not keep the program from ending. */
    static void start(Conversion conversion) {
        Thread thread = new Thread(() -> convert(conversion), "rehearsal");
        thread.setDaemon(true);
        thread.start();
    }

    static Outcome convert(Conversion conversion) {
        RawPage page = new RawPage("rehearsal.txt", PAGE.getBytes(StandardCharsets.UTF_8));
        return conversion.convert(page, "");
    }
}
