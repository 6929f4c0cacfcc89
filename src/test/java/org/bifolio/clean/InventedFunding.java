package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bifolio.article.Funding;

/**
 * A funding line put together of grants that are known: titles in nested quotation marks, brackets
 * that are no number, numbers with brackets inside or without any around, every separator.
 */
record InventedFunding(String line, List<Funding> grants) {

    private static final List<String> FUNDERS =
            List.of(
                    "国家自然科学基金项目",
                    "国家社会科学基金重点项目",
                    "江城省教育厅人文社科项目",
                    "江城市科技局科技计划项目",
                    "江城大学科研启动基金",
                    "2019 年江城省教学改革课题",
                    "2018年度国家重点研发计划",
                    "教育部人文社会科学研究青年基金项目",
                    "江城省教学成果奖(高等教育)培育项目",
                    "“十三五”国家科技支撑计划",
                    "中央高校基本科研业务费专项资金");
    private static final List<String> ENGLISH_FUNDERS =
            List.of(
                    "National Natural Science Foundation of China",
                    "Jiangcheng Science and Technology Program");
    private static final List<String> TITLES =
            List.of("", "“桥梁,河流与城市‘内外’2019 年研究”", "\"甲乙 丙丁\"", "“云上、云下;云中”");
    private static final List<String> BRACKETS =
            List.of("(%s)", "（%s）", "(编号:%s)", "（项目编号：%s）", "(No.%s)", "（No. %s）", "[%s]");
    private static final List<String> AWARDS =
            List.of(
                    "51200011",
                    "19BFX001",
                    "GDJY-2015-C-b041",
                    "2020JCA016",
                    "CLS(2019)Y03",
                    "Y2018-11",
                    "JC1803/02");
    private static final List<String> SEPARATORS =
            List.of(" ", ",", "，", "、", ";", "；", "; ", "， ");

    static InventedFunding next(Random random) {
        StringBuilder line = new StringBuilder();
        List<Funding> grants = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        boolean bracketed = true;
        for (int i = 0; i < count; i++) {
            boolean glued = bracketed && random.nextInt(8) == 0;
            line.append(i == 0 || glued ? "" : pick(SEPARATORS, random));
            bracketed = random.nextInt(5) > 0;
            Funding grant = bracketed ? bracketed(random) : bare(random);
            grants.add(grant);
            line.append(grant.text());
        }
        return new InventedFunding(line + (random.nextBoolean() ? "。" : ""), grants);
    }

    private static Funding bracketed(Random random) {
        boolean english = random.nextInt(8) == 0;
        String source = pick(english ? ENGLISH_FUNDERS : FUNDERS, random);
        String title = english ? " " : pick(TITLES, random);
        List<String> awards = List.of(pick(AWARDS, random));
        if (random.nextInt(6) == 0) {
            awards = List.of("X2019013", "X2020001");
        }
        String numbers = String.join(pick(List.of(",", "，", "和", "、"), random), awards);
        String text = source + title + pick(BRACKETS, random).formatted(numbers);
        return new Funding(text, source, awards);
    }

    private static Funding bare(Random random) {
        String source = pick(FUNDERS, random);
        if (random.nextBoolean()) {
            return new Funding(source, source, List.of());
        }
        String award = pick(AWARDS, random);
        return new Funding(source + " " + award, source, List.of(award));
    }

    private static String pick(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
