package org.bifolio.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.bifolio.article.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorLineTest {

    /** Both sides in one line: the Chinese names, the English names, the affiliation. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            nullValues = "-",
            textBlock =
                    """
            周文青 ZHOU Wen-qing(Law School, Example University, Wuhan 430000)  ! 周文青        ! ZHOU Wen-qing       ! Law School, Example University, Wuhan 430000
            李明 王小华 LI Ming;WANG Xiaohua(Center A;University B)             ! 李明|王小华   ! LI Ming|WANG Xiaohua ! Center A;University B
            李明;王小华; Li Ming;Wang Xiaohua;                                  ! 李明|王小华   ! Li Ming|Wang Xiaohua ! ''
            李明、王小华                                                        ! 李明|王小华   ! ''                  ! ''
            李　明 王小华 LI Ming;WANG Xiaohua                                  ! 李明|王小华   ! LI Ming|WANG Xiaohua ! ''
            李明LI Ming(School (East Campus),Beijing                            ! 李明          ! LI Ming             ! School (East Campus),Beijing
            李明 Marek Dalba LI Ming;Marek Dalba(School A)                      ! 李明|Marek Dalba ! LI Ming|Marek Dalba ! School A
            Marek Dalba Tim Y Jones Marek Dalba;Tim Y Jones(School A)           ! Marek Dalba|Tim Y Jones ! Marek Dalba|Tim Y Jones ! School A
            李明 MD Karim R.Shaw 王小华 LI Ming;MD Karim R.Shaw;WANG Xiaohua    ! 李明|MD Karim R.Shaw|王小华 ! LI Ming|MD Karim R.Shaw|WANG Xiaohua ! ''
            李明 王小华 Dr. LI Ming;Prof. WANG Xiaohua, PhD(School A)           ! 李明|王小华   ! LI Ming|WANG Xiaohua ! School A
            李明[1];王小华[2] LI Ming1,WANG Xiaohua1,2(1. School A;2. School B) ! 李明|王小华   ! LI Ming|WANG Xiaohua ! 1. School A;2. School B
            李明1,2 王小华2 LI Ming,WANG Xiaohua and ZHAO Bei(School A)         ! 李明|王小华   ! LI Ming|WANG Xiaohua|ZHAO Bei ! School A
            阿依古丽·买买提 李明 Ayiguli MAIMAITI;LI Ming(School A)             ! 阿依古丽·买买提|李明 ! Ayiguli MAIMAITI|LI Ming ! School A
            任仁（图） 李明(摄影/撰稿) REN Ren;LI Ming                          ! 任仁|李明     ! REN Ren|LI Ming     ! ''
            李明 王小华 Li, Ming; Wang, Xiaohua (School A)                      ! 李明|王小华   ! Li, Ming|Wang, Xiaohua ! School A
            无                                                                  ! ''            ! ''                  ! ''
            李明 LI Ming, School of Law, Example University                     ! 李明          ! LI Ming             ! ''
            """)
    void readsTheLineOfTheTextRendering(String line, String zh, String en, String affiliation) {
        AuthorLine authors = AuthorLine.parse(line);

        assertThat(names(authors.zh())).isEqualTo(zh);
        assertThat(names(authors.en())).isEqualTo(en);
        assertThat(authors.affiliation()).isEqualTo(affiliation);
        assertThat(authors.doubts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"^", "\u001e", "12", "-*-"})
    void knowsNobodyWithoutALetter(String left) {
        AuthorLine line = AuthorLine.of(List.of("李明", left), "LI Ming;" + left + ";WANG Hua");

        assertThat(names(line.zh())).isEqualTo("李明");
        assertThat(names(line.en())).isEqualTo("LI Ming|WANG Hua");
    }

    @ParameterizedTest
    @CsvSource({
        "任仁（图）,            任仁,   ILLUSTRATOR",
        "向立(图),              向立,   ILLUSTRATOR",
        "宋宇 （摄影/撰稿）,    宋宇,   AUTHOR",
        "周景(摄影/报道),       周景,   PHOTOGRAPHER",
        "窦刚(译),              窦刚,   TRANSLATOR",
        "刘金（口述）,          刘金,   NARRATOR",
        "龚光（整理）,          龚光,   COMPILER",
        "杨君(实习记者),        杨君,   REPORTER",
        "本刊记者杨君,          杨君,   REPORTER",
        "文/杨君,               杨君,   AUTHOR",
        "杨君,                  杨君,   AUTHOR",
    })
    void readsTheRoleInBrackets(String link, String name, Role role) {
        ListedAuthor author = AuthorLine.of(List.of(link), "").zh().get(0);

        assertThat(author.name()).isEqualTo(name);
        assertThat(author.role()).isEqualTo(role);
    }

    @Test
    void readsMarks() {
        AuthorLine line = AuthorLine.parse("李明[1,2];王小华* LI Ming¹,WANG Xiaohua~2");

        assertThat(line.zh())
                .extracting(ListedAuthor::marks)
                .containsExactly(List.of("1", "2"), List.of("*"));
        assertThat(line.en())
                .extracting(ListedAuthor::marks)
                .containsExactly(List.of("1"), List.of("2"));
    }

    @Test
    void givesEachNameItsOwnBracket() {
        AuthorLine line = AuthorLine.of(List.of(), "LI Ming(School A);ZHAO Bei;WANG Hua(School B)");

        assertThat(line.en())
                .extracting(ListedAuthor::affiliation)
                .containsExactly("School A", "School B", "School B");
        assertThat(line.affiliation()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "本刊评论员,              true",
        "本刊记者,                true",
        "国有某某总站调研组,      true",
        "中国某病治疗共识专家组,  true",
        "某某学会,                true",
        "李学会,                  false",
        "王中心,                  false",
        "周文青,                  false",
    })
    void flagsGroups(String name, boolean group) {
        assertThat(AuthorLine.of(List.of(name), "").zh().get(0).group()).isEqualTo(group);
    }

    @Test
    void partsTwoAuthorsInOneField() {
        assertThat(names(AuthorLine.of(List.of("陈小冬麻立群"), "CHEN Xiaodong;MA Liqun").zh()))
                .isEqualTo("陈小冬|麻立群");
        assertThat(AuthorLine.of(List.of("陈小冬麻立群"), "").doubts()).hasSize(1);
        assertThat(names(AuthorLine.of(List.of("欧阳文青"), "").zh())).isEqualTo("欧阳文青");
        assertThat(names(AuthorLine.of(List.of("阿卜杜拉赫曼"), "").zh())).isEqualTo("阿卜杜拉赫曼");
    }

    @Test
    void saysWhereABorderIsGuessed() {
        AuthorLine line = AuthorLine.parse("李明 Marek Dalba Tim Jones 王小华");

        assertThat(names(line.zh())).isEqualTo("李明|Marek Dalba|Tim Jones|王小华");
        assertThat(line.doubts()).hasSize(1);
    }

    private static String names(List<ListedAuthor> authors) {
        return authors.stream().map(ListedAuthor::name).collect(Collectors.joining("|"));
    }
}
