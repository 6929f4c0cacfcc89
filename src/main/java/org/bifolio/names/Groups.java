package org.bifolio.names;

import java.util.regex.Pattern;

/**
 * Tells names of groups from names of people: {@code 本刊评论员}, {@code 中国…专家组}, {@code Editorial Board
 * of …}.
 */
final class Groups {

    private static final Pattern CHINESE =
            Pattern.compile(
                    "^(?:本|我|该)(?:刊|报|社|网|台|院|校|编辑部).*"
                            + "|^(?:编者|编辑部|编委会|评论员|特约评论员|通讯员)$"
                            + "|.{2,}(?:组|编辑部|委员会|编委会|协作组|学会|协会|研究会|评论员|课题组|联盟|分会|专委会"
                            + "|工作室|办公室|委员|中心|研究院|研究所|大学|医院|公司|总站|集团|基金会|联合会|促进会|出版社|杂志社|编写组)$");

    private static final Pattern ENGLISH =
            Pattern.compile(
                    "\\b(?:group|committee|board|office|society|association|team|consortium|department"
                            + "|commission|federation|council|collaboration|editors?|commentator|correspondents?)\\b",
                    Pattern.CASE_INSENSITIVE);

    private Groups() {}

    static boolean isGroup(String name) {
        return HanName.hasHan(name)
                ? CHINESE.matcher(name).matches()
                : ENGLISH.matcher(name).find();
    }
}
