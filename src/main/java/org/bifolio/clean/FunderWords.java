package org.bifolio.clean;

import java.util.regex.Pattern;

/** How a grant begins and ends: 国家自然科学基金, 浙江省教育厅…项目, National Natural Science Foundation of … */
final class FunderWords {

    private static final Pattern FUNDER =
            Pattern.compile(
                    "(?:国家|中国|中央|中共|中科院|中华|全国|全军|军队|国防|国务院|高等学校|高校|现代农业|公益性|博士后|留学"
                            + "|霍英东|长江学者|泰山学者|北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建"
                            + "|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏"
                            + "|新疆|香港|澳门|[“\"]十[一二三四五]|[“\"]?(?:863|973)|(?:19|20)\\d\\d ?年"
                            + "|教育部|科技部|科学技术部|农业部|农业农村部|卫生部|财政部|水利部|司法部|民政部|文化部|交通运输部"
                            + "|国土资源部|自然资源部|生态环境部|工业和信息化部|人力资源和社会保障部|住房和城乡建设部"
                            + "|(?:the )?(?!Grant|Project|Award|Contract)(?:[A-Z][a-z]+ (?:of |and |for )?){2}"
                            + "|\\p{IsHan}{2,5}(?:省|市|县|自治区|自治州)"
                            + "|\\p{IsHan}{1,14}?(?:大学|学院|医院|研究院|研究所|科学院|委员会|联合会|基金会|科技部|教育部"
                            + "|农业部|农村部|卫生部|财政部|水利部|厅|局|集团|公司|实验室))");

    private static final Pattern ENDING = Pattern.compile("(?:项目|基金|课题|计划|专项|资助|工程|经费|资金)$");

    /** What an author says of the article behind a grant: {@code (20YJA001)的研究成果之一}. */
    private static final Pattern OUTCOME = Pattern.compile("成果(?:之一)?$");

    private static final Pattern PROGRAMME = Pattern.compile("项目|基金|课题|计划|专项|资助|工程|经费|资金");

    /** A programme of a name of its own: {@code 转基因生物新品种培育重大专项}, but not 重点项目. */
    private static final Pattern OWN_PROGRAMME =
            Pattern.compile(
                    "(?!重大|重点|一般|面上|青年|自筹|专项|联合|子课题)\\p{IsHan}{6,28}?(?:项目|课题|专项|计划|工程)"
                            + "(?=[(（,，、;；。 　]|$)");

    private static final Pattern PROJECT = Pattern.compile("(?:项目|课题|专项|工程)$");

    private static final Pattern CONTINUATION =
            Pattern.compile(
                    "(?:资助|支持|项目|课题|子课题|阶段|成果|研究成果|最终成果|的|之|等|部分|联合资助|共同资助|提供|中的|专题" + "|号)");

    private static final int LONGEST_FUNDER = 24;
    private static final int LONGEST_PROGRAMME = 36;

    private FunderWords() {}

    /** Whether a funder's name begins at {@code at}. */
    static boolean beginsAt(String text, int at) {
        return FUNDER.matcher(text)
                .region(at, Math.min(text.length(), at + LONGEST_FUNDER))
                .lookingAt();
    }

    /** Whether the words at {@code at} belong to the grant before: {@code (71490123)资助}. */
    static boolean continuesAt(String text, int at) {
        return CONTINUATION.matcher(text).region(at, text.length()).lookingAt();
    }

    /** Whether the grant ends by naming the article its outcome: {@code …阶段性成果}. */
    static boolean endsWithOutcome(CharSequence grant) {
        int from = Math.max(0, grant.length() - 4);
        return OUTCOME.matcher(grant.subSequence(from, grant.length())).find();
    }

    /** Whether this is a whole name of a programme: {@code …重点项目}. */
    static boolean endsProgramme(CharSequence grant) {
        int from = Math.max(0, grant.length() - 2);
        return ENDING.matcher(grant.subSequence(from, grant.length())).matches();
    }

    /** Whether the grant ends as a single project and not as a fund: {@code …资助项目}. */
    static boolean endsProject(CharSequence grant) {
        int from = Math.max(0, grant.length() - 2);
        return PROJECT.matcher(grant.subSequence(from, grant.length())).matches();
    }

    /** Whether a programme stands at {@code at} whose name tells more than its kind. */
    static boolean programmeAt(String text, int at) {
        return OWN_PROGRAMME
                .matcher(text)
                .region(at, Math.min(text.length(), at + LONGEST_PROGRAMME))
                .lookingAt();
    }

    static boolean namesProgramme(CharSequence grant) {
        return PROGRAMME.matcher(grant).find();
    }
}
