package org.bifolio.locate;

/** What stands on every page around the article: search form, buttons, tabs, the page's foot. */
final class PageFrame {

    private static final FixedTexts FRAME =
            new FixedTexts(
                    "期刊文献",
                    "检索",
                    "高级检索",
                    "期刊导航",
                    "期刊大全",
                    "首页",
                    "登录",
                    "IP登录",
                    "用户登录",
                    "注册",
                    "退出",
                    "原文传递",
                    "导出",
                    "在线阅读",
                    "下载PDF",
                    "PDF下载",
                    "免费下载",
                    "下载",
                    "职称材料",
                    "职称评审材料打包下载",
                    "认领",
                    "引用",
                    "预览",
                    "「预览」",
                    "收藏",
                    "分享",
                    "使用帮助",
                    "返回顶部",
                    "被引量",
                    "维普网",
                    "维普期刊",
                    "中文期刊服务平台",
                    // the options of the search form's select box
                    "任意字段",
                    "题名或关键词",
                    "题名",
                    "关键词",
                    "文摘",
                    "作者",
                    "第一作者",
                    "机构",
                    "刊名",
                    "分类号",
                    "参考文献",
                    "作者简介",
                    "基金资助",
                    "栏目信息");

    private static final FixedTexts TAIL =
            new FixedTexts(
                    "引文网络",
                    "相关文献",
                    "节点文献",
                    "参考文献",
                    "二级参考文献",
                    "共引文献",
                    "同被引文献",
                    "引证文献",
                    "二级引证文献",
                    "相似文献",
                    "相关作者",
                    "相关机构",
                    "相关主题",
                    "浏览历史",
                    "内容加载中请稍等",
                    "职称评审材料打包下载",
                    "使用帮助",
                    "返回顶部");

    /** The browser's title of a page: {@code 题名-维普期刊 中文期刊服务平台}. */
    private static final String SITE = "中文期刊服务平台";

    private PageFrame() {}

    /** Whether the line holds only words of the page's frame: {@code 导出}, {@code 收藏 分享}. */
    static boolean isFrame(String line) {
        return line.isEmpty() || FRAME.cover(line) || line.endsWith(SITE);
    }

    /** Whether the line stands below the article: {@code • 相关文献}, {@code 共引文献1343}. */
    static boolean isTail(String line) {
        return TAIL.cover(line);
    }
}
