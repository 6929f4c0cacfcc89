package org.bifolio.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.bifolio.article.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameAlignmentTest {

    private static final List<String> ZH =
            List.of("单雨晴", "曾小柏", "欧阳文青", "吕思远", "仇立", "覃西安", "王杨", "杨旺", "阿依古丽·买买提");
    private static final List<String> EN =
            List.of(
                    "SHAN Yu-qing",
                    "Xiaobo Zeng",
                    "OUYANG Wenqing",
                    "LYU Si-yuan",
                    "QIU Li",
                    "Tan X.A.",
                    "WANG Yang",
                    "YANG Wang",
                    "Ayiguli MAIMAITI");

    private final NameAlignment alignment = new NameAlignment();

    /** The Chinese name, the English one as printed; how each is parted into family and given. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            # one family character, a hyphen, another order, capitals, a lost blank
            周佳文,    ZHOU Jia-wen,     周,   佳文,  Zhou,     Jiawen
            周佳文,    Jiawen Zhou,      周,   佳文,  Zhou,     Jiawen
            周佳文,    ZHOU JIAWEN,      周,   佳文,  Zhou,     Jiawen
            周佳文,    ZHOUJiawen,       周,   佳文,  Zhou,     Jiawen
            权春晓,    Quan CHUN-xiao,   权,   春晓,  Quan,     Chunxiao
            # readings that only family names have
            单雨,      SHAN Yu,          单,   雨,    Shan,     Yu
            查文,      ZHA Wen,          查,   文,    Zha,      Wen
            尉迟雪,    YUCHI Xue,        尉迟, 雪,    Yuchi,    Xue
            # ü
            吕文,      LV Wen,           吕,   文,    Lv,       Wen
            吕文,      Lü Wen,           吕,   文,    Lü,       Wen
            吕女文,    LYU Nyuwen,       吕,   女文,  Lyu,      Nyuwen
            于雪,      YU Xue,           于,   雪,    Yu,       Xue
            # the apostrophe stays, and takes the place of a hyphen where it is needed
            付夏南,    Fu Xia'nan,       付,   夏南,  Fu,       Xia'nan
            付西安,    FU Xi-an,         付,   西安,  Fu,       Xi'an
            # two characters of family name, and four that are no compound
            欧阳明,    Ou Yang Ming,     欧阳, 明,    Ouyang,   Ming
            欧阳明,    OU Yangming,      欧,   阳明,  Ou,       Yangming
            张王莉,    ZHANG WANG Li,    张王, 莉,    ZhangWang, Li
            张王莉,    ZHANG Wang-li,    张,   王莉,  Zhang,    Wangli
            陈湘莉兰,  Chen Xianglilan,  陈,   湘莉兰, Chen,    Xianglilan
            # initials
            覃志文,    Tan Z.W.,         覃,   志文,  Tan,      Z. W.
            覃志文,    Z W Tan,          覃,   志文,  Tan,      Z. W.
            覃志文,    TAN ZW,           覃,   志文,  Tan,      Z. W.
            # traditional characters
            陳偉,      CHEN Wei,         陳,   偉,    Chen,     Wei
            歐陽雪,    Ouyang Xue,       歐陽, 雪,    Ouyang,   Xue
            # the dot: given name first
            阿依古丽·买买提, Ayiguli MAIMAITI, 买买提, 阿依古丽, Maimaiti, Ayiguli
            """)
    void readsANameAndPartsIt(
            String zh, String en, String familyZh, String givenZh, String family, String given) {
        AlignedName name = only(List.of(zh), List.of(en));

        assertThat(name.name().zh()).isEqualTo(new PersonName(zh, familyZh, givenZh));
        assertThat(name.name().en())
                .returns(family, PersonName::family)
                .returns(given, PersonName::given);
        assertThat(name.confidence()).isGreaterThanOrEqualTo(0.9);
    }

    /** Joined, but with a confidence that asks for a look. */
    @ParameterizedTest
    @CsvSource({
        "郗文彤,             CHI Wen-tong",
        "张国杰,             ZHNAG Guo-Jie",
        "陈建文,             CHEN Jianwenl",
        "陈波,               CHEN",
        "五十岚泰夫,         Yasuo Igarashi",
        "布力其汗·白克力,    Bulqihan BEKRI",
        "茹斯·康伊·戴尔顿,   Ruth Conny Dalton",
    })
    void joinsWithADoubtWhenNobodyElseIsLeft(String zh, String en) {
        AlignedName name = only(List.of(zh), List.of(en));

        assertThat(name.name().isComplete()).isTrue();
        assertThat(name.confidence()).isLessThan(0.9);
        assertThat(name.evidence()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"张伟, LI Na", "王伟, WANG Jianguo", "欧阳雪, ZHAO Ming"})
    void neverJoinsTwoDifferentPeople(String zh, String en) {
        assertThat(alignment.align(List.of(zh), List.of(en)))
                .hasSize(2)
                .noneMatch(name -> name.name().isComplete());
    }

    /** Without a Chinese name the family name has to show; else the name stays whole. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            Xiaohan LIU,        Liu Xiaohan,     Liu,    Xiaohan
            Liu Xiaohan,        Liu Xiaohan,     Liu,    Xiaohan
            Xiaohan Liu,        Liu Xiaohan,     Liu,    Xiaohan
            Wei Zhang,          Wei Zhang,       -,      -
            'Zheng, Jiawen',    Zheng Jiawen,    Zheng,  Jiawen
            Tan Z. H.,          Tan Z. H.,       Tan,    Z. H.
            Tobias Y Jones,     Tobias Y Jones,  Jones,  Tobias Y
            J. Smith,           J. Smith,        Smith,  J.
            MD Karim R.Shaw,    MD Karim R.Shaw, Shaw,   MD Karim R.
            Marek Dalba,        Marek Dalba,     -,      -
            Ayiguli MAIMAITI,   Ayiguli Maimaiti, Maimaiti, Ayiguli
            """)
    void partsALatinNameOnItsOwn(String printed, String text, String family, String given) {
        assertThat(only(List.of(), List.of(printed)).name().en())
                .isEqualTo(new PersonName(text, family, given));
    }

    @ParameterizedTest
    @CsvSource({"普布次仁", "凯丽比努尔", "欧提库尔", "扎西", "本刊评论员", "Marek Dalba"})
    void leavesWholeWhatHasNoFamilyNameToSee(String zh) {
        assertThat(only(List.of(zh), List.of()).name().zh()).isEqualTo(PersonName.whole(zh));
    }

    @Test
    void joinsALatinNameOfTheChineseList() {
        List<AlignedName> names =
                alignment.align(
                        List.of("李明", "Dalba-Kern Marek"), List.of("Marek Dalba-Kern", "LI Ming"));

        assertThat(names).hasSize(2).allMatch(name -> name.name().isComplete());
    }

    @Test
    void keepsNamesakesInOrder() {
        List<AlignedName> names =
                alignment.align(
                        List.of("张涛", "李明", "张涛"), List.of("Li Ming", "Zhang Tao", "ZHANG Tao"));

        assertThat(names).hasSize(3).allMatch(name -> name.confidence() > 0.9);
    }

    @Test
    void letsTheOrderTellWhoOfTwoThatReadAlikeIsMeant() {
        List<AlignedName> names =
                alignment.align(List.of("张涛", "李明", "张韬"), List.of("Li Ming", "Zhang Tao"));

        assertThat(names.get(0).name().en()).isNull();
        assertThat(names.get(2).name().en()).isNotNull();
        assertThat(names.get(2).confidence()).isLessThan(0.9);
    }

    @Test
    void leavesThemApartWhereTheOrderDoesNotTell() {
        assertThat(alignment.align(List.of("张涛", "张韬"), List.of("Zhang Tao")))
                .hasSize(3)
                .noneMatch(name -> name.name().isComplete());
    }

    @Test
    void insertsANameThatOnlyTheEnglishListHas() {
        List<AlignedName> names =
                alignment.align(
                        List.of("李明", "王小华"), List.of("LI Ming", "ZHAO Bei", "WANG Xiaohua"));

        assertThat(names.get(1).name().zh()).isNull();
        assertThat(names)
                .extracting(name -> name.name().any().orElseThrow().text())
                .containsExactly("李明", "Zhao Bei", "王小华");
    }

    @Test
    void joinsTheSamePeopleInAnyOrderAndWithAnyoneMissing() {
        Set<String> all = pairs(alignment.align(ZH, EN));
        assertThat(all).hasSize(ZH.size());
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            List<String> zh = someOf(ZH, random);
            List<String> en = someOf(EN, random);
            List<AlignedName> names = alignment.align(zh, en);

            assertThat(all).containsAll(pairs(names));
            assertThat(names.stream().filter(name -> name.name().zh() != null)).hasSize(zh.size());
            assertThat(names.stream().filter(name -> name.name().en() != null)).hasSize(en.size());
        }
    }

    @Test
    void survivesAnyText() {
        Random random = new Random(9);
        String letters = "王李 明欧阳·ABab'-.,ü()１①\uD842\uDFB7";
        for (int round = 0; round < 2000; round++) {
            List<String> zh = noise(letters, random);
            List<String> en = noise(letters, random);

            assertThat(alignment.align(zh, en).size())
                    .isBetween(Math.max(zh.size(), en.size()), zh.size() + en.size());
            AuthorLine.parse(String.join(" ", zh) + String.join(";", en));
        }
    }

    private static List<String> noise(String letters, Random random) {
        List<String> names = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            StringBuilder name = new StringBuilder("x");
            for (int i = random.nextInt(12); i > 0; i--) {
                name.append(letters.charAt(random.nextInt(letters.length())));
            }
            names.add(random.nextBoolean() ? name.toString() : name.substring(1) + "王");
        }
        return names;
    }

    private static List<String> someOf(List<String> names, Random random) {
        List<String> some = new ArrayList<>(names);
        Collections.shuffle(some, random);
        return some.subList(0, names.size() - random.nextInt(3));
    }

    private static Set<String> pairs(List<AlignedName> names) {
        return names.stream()
                .map(AlignedName::name)
                .filter(name -> name.isComplete())
                .map(
                        name ->
                                Objects.requireNonNull(name.zh()).text()
                                        + "="
                                        + Objects.requireNonNull(name.en()).text())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private AlignedName only(List<String> zh, List<String> en) {
        List<AlignedName> names = alignment.align(zh, en);
        assertThat(names).hasSize(1);
        return names.get(0);
    }
}
