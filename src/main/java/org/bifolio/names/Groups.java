package org.bifolio.names;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells names of groups from names of people: {@code 本刊评论员}, {@code 中国…专家组}, {@code Editorial Board
 * of …}.
 */
final class Groups {

    private static final Pattern OUR_STAFF = Pattern.compile("(?:本|我|该)(?:刊|报|社|网|台|院|校|编辑部).*");

    private static final Set<String> STAFF = Set.of("编者", "编辑部", "编委会", "评论员", "特约评论员", "通讯员");

    private static final List<String> ENDINGS =
            List.of(
                    "组", "编辑部", "委员会", "编委会", "学会", "协会", "研究会", "评论员", "联盟", "分会", "专委会", "工作室",
                    "办公室", "委员", "中心", "研究院", "研究所", "大学", "医院", "公司", "总站", "集团", "基金会", "联合会",
                    "促进会", "出版社", "杂志社");

    /** What is shorter before such an ending is a family name: {@code 王委员}. */
    private static final int LEAST_BEFORE_ENDING = 2;

    private static final Pattern ENGLISH =
            Pattern.compile(
                    "\\b(?:group|committee|board|office|society|association|team|consortium|department"
                            + "|commission|federation|council|collaboration|editors?|commentator|correspondents?)\\b",
                    Pattern.CASE_INSENSITIVE);

    private Groups() {}

    static boolean isGroup(String name) {
        return HanName.hasHan(name) ? isChineseGroup(name) : ENGLISH.matcher(name).find();
    }

    private static boolean isChineseGroup(String name) {
        return STAFF.contains(name) || endsAsGroup(name) || OUR_STAFF.matcher(name).matches();
    }

    private static boolean endsAsGroup(String name) {
        for (String ending : ENDINGS) {
            if (name.length() >= ending.length() + LEAST_BEFORE_ENDING && name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
