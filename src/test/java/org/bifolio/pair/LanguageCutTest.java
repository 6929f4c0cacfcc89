package org.bifolio.pair;

import static org.assertj.core.api.Assertions.assertThat;

import org.bifolio.article.Bilingual;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a text that runs from Chinese into English changes its language. */
class LanguageCutTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        调查了三座小镇。 Three towns were measured.      | 调查了三座小镇。         | Three towns were measured.
        调查了三座小镇。Three towns were measured.       | 调查了三座小镇。         | Three towns were measured.
        用CFD方法调查了小镇。 The towns were measured.     | 用CFD方法调查了小镇。     | The towns were measured.
        差异有统计学意义(P<0.05)。 A total of 12 towns.    | 差异有统计学意义(P<0.05)。 | A total of 12 towns.
        照度约为 70 kPa. In this study we ask why.      | 照度约为 70 kPa.        | In this study we ask why.
        调查了小镇。 The 灯 (lamp) is the oldest light.  | 调查了小镇。            | The 灯 (lamp) is the oldest light.
        用 Simulink 与 MATLAB 调查了三座小镇的灯光。        | 用 Simulink 与 MATLAB 调查了三座小镇的灯光。 |
        本文译介了The Mediator of Cultures: A New Reading一书,并讨论其影响。 | 本文译介了The Mediator of Cultures: A New Reading一书,并讨论其影响。 |
        以"The medium is the message"为例说明小镇的灯光。 To see it, we went. | 以"The medium is the message"为例说明小镇的灯光。 | To see it, we went.
        比较译本(The Story of the Stone)与另一译本的注释。 Two books were read. | 比较译本(The Story of the Stone)与另一译本的注释。 | Two books were read.
        调查了小镇。 The motto is 灯火。 Three towns were measured. | 调查了小镇。 | The motto is 灯火。 Three towns were measured.
        只有中文的摘要                                 | 只有中文的摘要           |
        本文采用了新方法GPS                             | 本文采用了新方法GPS      |
        Three towns were measured.                   |                       | Three towns were measured.
        """)
    void theCut(String mixed, @Nullable String zh, @Nullable String en) {
        assertThat(LanguageCut.split(mixed)).isEqualTo(new Bilingual<>(zh, en));
    }
}
