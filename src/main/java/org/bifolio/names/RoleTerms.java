package org.bifolio.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bifolio.article.Role;

/**
 * What the words in the bracket behind an author mean: {@code （图）}, {@code (摄影/撰稿)}, {@code (译)}.
 */
final class RoleTerms {

    private static final Pattern SEPARATOR = Pattern.compile("[/／、,，;；&·\\s]+");
    private static final Map<String, Role> TERMS = terms();

    private RoleTerms() {}

    /**
     * The role of a bracket's content. Of several the writing counts first, since what the page
     * describes is a text.
     */
    static Optional<Role> role(String content) {
        Optional<Role> first = Optional.empty();
        for (String term : SEPARATOR.split(content.strip(), -1)) {
            Optional<Role> role = Optional.ofNullable(TERMS.get(term)).or(() -> reporter(term));
            if (role.isPresent() && role.get() == Role.AUTHOR) {
                return role;
            }
            first = first.or(() -> role);
        }
        return first;
    }

    private static Optional<Role> reporter(String term) {
        return term.endsWith("记者") || term.endsWith("通讯员")
                ? Optional.of(Role.REPORTER)
                : Optional.empty();
    }

    private static Map<String, Role> terms() {
        Map<String, Role> terms = new HashMap<>();
        add(terms, Role.AUTHOR, "文 撰文 撰稿 著 作者 执笔 图文 文图 原作 原著");
        add(terms, Role.TRANSLATOR, "译 翻译 编译 译者 译校 校译 译注");
        add(terms, Role.EDITOR, "编 编辑 主编 责编 责任编辑 编审 校 审校 校对 审订 审定");
        add(terms, Role.COMPILER, "整理 编写 辑 辑录 汇编 编纂 选编 搜集 搜集整理 记录 摘编 供稿");
        add(terms, Role.ILLUSTRATOR, "图 绘 绘图 插图 漫画 画 配图 制图 插画 题图 绘画");
        add(terms, Role.PHOTOGRAPHER, "摄影 摄 供图 题图摄影 图片 照片 图片摄影 摄影报道 摄制");
        add(terms, Role.NARRATOR, "口述 自述 讲述 述 主讲 主讲人");
        add(terms, Role.REPORTER, "记者 报道 采访 采写 采访整理");
        return Map.copyOf(terms);
    }

    private static void add(Map<String, Role> terms, Role role, String words) {
        for (String word : words.split(" ", -1)) {
            terms.put(word, role);
        }
    }
}
