package org.bifolio.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bifolio.article.Address;
import org.bifolio.article.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses as {@code institution+institution / city / province / postcode / country}. */
class AddressReaderTest {

    private static final List<String> PIECES =
            List.of(
                    "江城大学",
                    "武汉",
                    "湖北省",
                    "430070",
                    "中国",
                    ",",
                    " ",
                    "，",
                    "Co",
                    "Ltd",
                    "Wuhan",
                    "Hubei Province",
                    "China",
                    "(",
                    ")",
                    "Xi'an",
                    "12",
                    "USA",
                    "WI 53706",
                    "Madison",
                    "College of Law",
                    ";");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    School of Law, Jiangcheng University, Wuhan, Hubei, 430070 | School of Law+Jiangcheng University / Wuhan / Hubei / 430070 / -
                    Jiangcheng Hospital,Beijing 100011,China                 | Jiangcheng Hospital / Beijing / - / 100011 / China
                    Jiangcheng University,Xi'an,PRC,710011                   | Jiangcheng University / Xi'an / - / 710011 / PRC
                    Jiangcheng University,Nanjing 210011,Jiangsu Province,P.R. China | Jiangcheng University / Nanjing / Jiangsu Province / 210011 / P.R. China
                    Jiangcheng Pump Co.,Ltd.,Jilin 132011,Jilin              | Jiangcheng Pump Co.,Ltd. / Jilin / Jilin / 132011 / -
                    Jiangcheng Library,Jiangcheng 430011                     | Jiangcheng Library / Jiangcheng / - / 430011 / -
                    Jiangcheng Institute Beijing,China,100011                | Jiangcheng Institute Beijing / - / - / 100011 / China
                    School of Law, Jiangcheng University, Linjiang, Hubei, 430070 | School of Law+Jiangcheng University / Linjiang / Hubei / 430070 / -
                    Huaxin, Hubei 430070                                     | Huaxin / - / Hubei / 430070 / -
                    School of Electronic, Electrical and Communication Engineering, Jiangcheng University, Wuhan | School of Electronic, Electrical and Communication Engineering+Jiangcheng University / Wuhan / - / - / -
                    College of Physics, Chemistry, and Biology, Jiangcheng University | College of Physics, Chemistry, and Biology+Jiangcheng University / - / - / - / -
                    Department of Radiology, Jiangcheng Hospital, Academy of Medicine & Union College | Department of Radiology+Jiangcheng Hospital+Academy of Medicine & Union College / - / - / - / -
                    Key Laboratory of Space Systems, NSSC, CAS, Beijing      | Key Laboratory of Space Systems+NSSC+CAS / Beijing / - / - / -
                    Jiangcheng Library                                       | Jiangcheng Library / - / - / - / -
                    Fenner School, Capital University, Canberra ACT 2601, Australia | Fenner School+Capital University / Canberra / ACT / 2601 / Australia
                    Department of Soil, Lake University, Madison, WI 53706, USA | Department of Soil+Lake University / Madison / WI / 53706 / USA
                    Lake University, Madison, WI, USA                        | Lake University / Madison / WI / - / USA
                    River College, Cambridge CB2 3EA, UK                     | River College / Cambridge / - / CB2 3EA / UK
                    Lake College, Toronto, ON M5S 1A1, Canada                | Lake College / Toronto / ON / M5S 1A1 / Canada
                    Moor Institute, D-10115 Berlin, Germany                  | Moor Institute / Berlin / - / D-10115 / Germany
                    Faculty of Rice, Old Capital University, Kyoto 606-8502, Japan | Faculty of Rice+Old Capital University / Kyoto / - / 606-8502 / Japan
                    Island University, Singapore 117576, Singapore           | Island University / Singapore / - / 117576 / Singapore
                    School of Law, River University, New York 10027, USA     | School of Law+River University / New York / - / 10027 / USA
                    Department of Physics, MIT, USA                          | Department of Physics+MIT / - / - / - / USA
                    River University, London, UK                             | River University+London / - / - / - / UK
                    Lake University, USA                                     | Lake University / - / - / - / USA
                    Lake University 2601, Australia                          | Lake University 2601 / - / - / - / Australia
                    """)
    void readsEnglish(String affiliation, String parts) {
        assertThat(show(affiliation, Lang.EN)).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    江城大学工程力学系,北京100011      | 江城大学工程力学系 / 北京 / - / 100011 / -
                    江城大学工程力学系北京100011       | 江城大学工程力学系 / 北京 / - / 100011 / -
                    辽宁鞍山114011                  | ' / 鞍山 / 辽宁 / 114011 / -'
                    江城大学,法学院,湖北省武汉市 430011 | 法学院+江城大学 / 武汉市 / 湖北省 / 430011 / -
                    江城大学 法学院                  | 法学院+江城大学 / - / - / - / -
                    江城 Data Lab 研究所,中国上海      | 江城 Data Lab 研究所 / 上海 / - / - / 中国
                    湖北省江城研究所                 | 湖北省江城研究所 / - / - / - / -
                    江城大学分校 Canberra ACT 2601, Australia | 江城大学分校 / Canberra / ACT / 2601 / Australia
                    江城大学,Wuhan 430070,China      | 江城大学 / Wuhan / - / 430070 / China
                    江城大学,武汉,China              | 江城大学 / 武汉 / - / - / China
                    江城大学 Data Lab               | 江城大学 Data Lab / - / - / - / -
                    Lake University, Madison, WI 53706, USA | Lake University / Madison / WI / 53706 / USA
                    """)
    void readsChinese(String affiliation, String parts) {
        assertThat(show(affiliation, Lang.ZH)).isEqualTo(parts);
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(AddressReader.read(" ,;", Lang.EN)).isEmpty();
    }

    @Test
    void losesNoLetterOrDigit() {
        Random random = new Random(20);
        for (int round = 0; round < 20_000; round++) {
            String text =
                    Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                            .limit(random.nextInt(9) + 1L)
                            .collect(Collectors.joining());
            for (Lang lang : Lang.values()) {
                String printed =
                        AddressReader.read(text, lang).map(AddressReaderTest::all).orElse("");
                assertThat(missing(letters(text), letters(printed))).as(text).isEmpty();
            }
        }
    }

    private static List<Integer> letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).sorted().boxed().toList();
    }

    private static List<Integer> missing(List<Integer> wanted, List<Integer> printed) {
        List<Integer> left = new ArrayList<>(wanted);
        printed.forEach(left::remove);
        return left;
    }

    private static String show(String affiliation, Lang lang) {
        Address address = AddressReader.read(affiliation, lang).orElseThrow();
        return Stream.of(
                        String.join("+", address.institutions()),
                        address.city(),
                        address.province(),
                        address.postcode(),
                        address.country())
                .map(part -> Objects.requireNonNullElse(part, "-"))
                .collect(Collectors.joining(" / "));
    }

    private static String all(Address address) {
        return Stream.concat(
                        address.institutions().stream(),
                        Stream.of(
                                        address.city(),
                                        address.province(),
                                        address.postcode(),
                                        address.country())
                                .filter(Objects::nonNull))
                .collect(Collectors.joining(" "));
    }
}
