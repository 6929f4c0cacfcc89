package org.bifolio.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.bifolio.article.Funding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns: the line; its grants as source / English source: numbers. */
class GrantsInBothLanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    江城基金(J2018) Supported by the Jiangcheng Fund(J2018) | 江城基金 / Jiangcheng Fund: [J2018]
                    Funded by the Jiangcheng Fund(J2018) 江城基金(J2018) | 江城基金 / Jiangcheng Fund: [J2018]
                    江城基金(J2018);江城项目(X19);Jiangcheng Fund(J2018);Jiangcheng Project(X19) | 江城基金 / Jiangcheng Fund: [J2018]; 江城项目 / Jiangcheng Project: [X19]
                    江城基金(J2018);Jiangcheng Fund(J2019) | 江城基金 / null: [J2018]; Jiangcheng Fund / null: [J2019]
                    江城基金(J2018);江城项目(J2018) | 江城基金 / null: [J2018]; 江城项目 / null: [J2018]
                    江城基金;Jiangcheng Fund | 江城基金 / null: []; Jiangcheng Fund / null: []
                    """)
    void joinsByTheNumber(String line, String expected) {
        String told =
                GrantsInBothLanguages.joined(FundingLine.parse(line)).stream()
                        .map(GrantsInBothLanguagesTest::told)
                        .collect(Collectors.joining("; "));
        assertThat(told).isEqualTo(expected);
    }

    private static String told(Funding grant) {
        return grant.source() + " / " + grant.sourceEn() + ": " + grant.awards();
    }
}
